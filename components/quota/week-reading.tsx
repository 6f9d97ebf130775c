import { ReadingFailures, type useWeek } from "@/components/asking";
import { Evidence } from "@/components/panel";
import { Button } from "@/components/ui";
import { writeCount } from "@/lib/units";

/** Below what was read of utilization: the rest that may be read, what could not be, and where the figures come from. */
export const WeekReading = ({ week }: { week: ReturnType<typeof useWeek> }) => (
  <>
    {week.moreResources > 0 && week.enabled && (
      <Button className="self-start" onClick={week.readMore}>
        Read utilization of {writeCount(week.moreResources, "more resource")}
      </Button>
    )}
    <ReadingFailures questions={week.questions} />
    <Evidence answers={week.evidence} />
  </>
);
