import { guidanceOf, orderOfAction } from "@/lib/costs";

interface CostGuidanceProps {
  kase: Parameters<typeof guidanceOf>[0];
  facts: Parameters<typeof guidanceOf>[1];
}

/** What the facts of this case speak for, and the order in which to act on it. */
export const CostGuidance = ({ kase, facts }: CostGuidanceProps) => (
  <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[3fr_2fr]">
    <section aria-labelledby="guidance-title" className="flex min-w-0 flex-col gap-2">
      <h2 id="guidance-title" className="text-base font-semibold">
        What speaks for which
      </h2>
      <dl className="flex flex-col">
        {guidanceOf(kase, facts).map(({ about, leansTo, says, evidence }) => (
          <div key={about} className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[7rem_1fr]">
            <dt className="font-medium">{about}</dt>
            <dd className="max-w-prose text-sm">
              <span className={leansTo === "no clear answer" ? "text-muted" : "font-medium"}>
                {leansTo === "no clear answer" ? "No clear answer." : `For ${leansTo}.`}
              </span>{" "}
              {says}
              <span className="block text-xs text-muted">{evidence}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
    <section aria-labelledby="order-title" className="flex min-w-0 flex-col gap-2">
      <h2 id="order-title" className="text-base font-semibold">
        In this order
      </h2>
      <ol className="flex flex-col">
        {orderOfAction.map(({ name, says }, at) => (
          <li key={name} className="grid grid-cols-[1.25rem_1fr] border-t border-line py-2 text-sm">
            <span aria-hidden className="text-muted tabular-nums">
              {at + 1}
            </span>
            <p className="max-w-prose">
              <span className="font-medium">{name}.</span> {says}
            </p>
          </li>
        ))}
      </ol>
    </section>
  </div>
);
