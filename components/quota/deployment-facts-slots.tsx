import { FigureCell } from "@/components/panel";
import type { Reading } from "@/lib/offers";
import { DOCUMENTED_SLOTS, slotsOf } from "@/lib/pools";
import type { Account } from "@/lib/sources/accounts";
import type { Deployment } from "@/lib/sources/deployments";
import { writeNumber } from "@/lib/units";
import { ShareBar } from "./share-bar";

interface DeploymentSlotsProps {
  account: Account;
  readingBy: (account: Account) => Reading<readonly Deployment[]>;
}

/** How many deployments its resource holds. */
export function DeploymentSlots({ account, readingBy }: DeploymentSlotsProps) {
  const [slots] = slotsOf([account], readingBy, DOCUMENTED_SLOTS);
  if (slots === undefined) return null;
  const { used, atLeast, limit, isFull } = slots;
  return (
    <section aria-labelledby="slots-title" className="flex min-w-0 flex-col gap-2 text-sm">
      <h2 id="slots-title" className="text-lg font-semibold">
        Slots
      </h2>
      <p className="tabular-nums">
        <FigureCell figure={used}>
          {(count) => `${writeNumber(count)} of ${writeNumber(limit)} are taken in its resource.`}
        </FigureCell>{" "}
        {isFull && <strong className="font-medium text-on-notice">Slots may be short.</strong>}
      </p>
      <ShareBar share={atLeast === null ? null : atLeast / limit} isOver={false} />
      <p className="text-muted">
        One deployment takes one slot, whatever its size. {DOCUMENTED_SLOTS} is the documented default; Azure’s pages
        differ on it.
      </p>
    </section>
  );
}
