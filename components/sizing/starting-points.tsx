import { Button } from "@/components/ui";
import { startingPoints, type WorkloadEdit } from "@/lib/workload";

/** Workloads to begin with. Said to be no more than that: the answer is only as good as the numbers. */
export const StartingPoints = ({ edit }: { edit: (edit: WorkloadEdit) => void }) => (
  <div className="flex flex-wrap items-center gap-x-1 text-xs text-muted">
    <span>Add a starting point:</span>
    {startingPoints.map(({ name, says, shape }) => (
      <Button
        key={name}
        look="quiet"
        className="h-7 px-1.5 text-xs"
        title={says}
        onClick={() => edit({ is: "add", shape })}
      >
        {name}
      </Button>
    ))}
    <span>Only starting points: put your own averages in their place.</span>
  </div>
);
