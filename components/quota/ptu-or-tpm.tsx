import type { PoolKind } from "@/lib/pools";

const says: Readonly<Record<PoolKind, string>> = {
  global: "One pool of PTU for each region and subscription, shared by all models.",
  zone: "One pool of PTU for each region and subscription, shared by all models.",
  regional: "One pool of PTU for each region and subscription, shared by all models.",
  standard: "Each pool is one model’s own.",
  other: "Shown as Azure tells them.",
};

/** People own both kinds of quota and must not mix them. */
export const PtuOrTpm = ({ kind }: { kind: PoolKind }) => (
  <details className="text-sm">
    <summary className="cursor-pointer text-muted hover:text-ink">
      {says[kind]} <span className="text-accent">PTU or TPM?</span>
    </summary>
    <dl className="mt-2 grid max-w-3xl gap-x-6 gap-y-2 sm:grid-cols-2">
      <div>
        <dt className="font-medium">PTU: provisioned</dt>
        <dd className="text-muted">
          Throughput that is yours by the hour, used or not. Its quota is counted in units, by deployment type and
          region, and every model draws from the same pool.
        </dd>
      </div>
      <div>
        <dt className="font-medium">TPM: standard</dt>
        <dd className="text-muted">
          Tokens per minute that you may send, paid by the token. Its quota is each model’s own, and is told in
          thousands. Neither can be turned into the other.
        </dd>
      </div>
    </dl>
  </details>
);
