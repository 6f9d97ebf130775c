"use client";

import { useState } from "react";
import { Button, ForeignText, ScreenLink } from "@/components/ui";
import { type Option, poolWords, type SubscriptionName } from "@/lib/placing";
import { writeNumber } from "@/lib/units";

export interface OptionLink {
  label: string;
  href: string;
}

interface BestOptionsTableProps {
  options: readonly Option[];
  subscriptionName: SubscriptionName;
  /** Hostile text; null without a home region that has coordinates. */
  homeName: string | null;
  linksOf: (option: Option) => readonly OptionLink[];
}

/** More than these are a list to search, which is what the table of all regions is for. */
const SHOWN_FIRST = 5;

const head = "py-1.5 pl-4 text-right align-bottom font-medium";
const figure = "py-1.5 pl-4 text-right align-top";

export function BestOptionsTable({ options, subscriptionName, homeName, linksOf }: BestOptionsTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? options : options.slice(0, SHOWN_FIRST);
  return (
    <>
      <div className="relative overflow-x-auto" tabIndex={0} role="group" aria-label="Best options, scrollable">
        <table className="w-full min-w-[640px] border-collapse text-sm tabular-nums">
          <caption className="sr-only">
            Places that can take it, {homeName === null ? "most room first" : "nearest first"}
          </caption>
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1.5 text-left align-bottom font-medium">
                Region
              </th>
              <th scope="col" className={head}>
                Available capacity, PTU
              </th>
              <th scope="col" className={head}>
                Remaining quota, PTU
              </th>
              <th scope="col" className={head}>
                Room left, PTU
              </th>
              {homeName !== null && (
                <th scope="col" className={head}>
                  km from <ForeignText text={homeName} className="max-w-40" />
                </th>
              )}
              <th scope="col" className={head}>
                <span className="sr-only">Go on</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((option) => (
              <tr key={keyOf(option)} className="border-b border-line">
                <OptionHead option={option} subscriptionName={subscriptionName} />
                <td className={figure}>{writeNumber(option.available)}</td>
                <td className={figure}>{writeNumber(option.remaining)}</td>
                <td className={figure}>
                  <strong className="font-semibold">{writeNumber(option.room)}</strong>
                </td>
                {homeName !== null && (
                  <td className={figure}>
                    {option.kmFromHome === null ? (
                      <span className="hatch rounded px-1.5 py-0.5" title="Azure names no coordinates here">
                        unknown
                      </span>
                    ) : (
                      writeNumber(option.kmFromHome)
                    )}
                  </td>
                )}
                <td className={`${figure} whitespace-nowrap`}>
                  {linksOf(option).map(({ label, href }) => (
                    <ScreenLink
                      key={label}
                      href={href}
                      aria-label={`${label}: ${option.places[0].region.displayName}`}
                      className="ml-3 text-accent hover:underline"
                    >
                      {label}
                    </ScreenLink>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {options.length > SHOWN_FIRST && (
        <Button look="quiet" className="self-start" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? `Show the first ${SHOWN_FIRST}` : `Show all ${writeNumber(options.length)}`}
        </Button>
      )}
    </>
  );
}

const keyOf = ({ places: [first] }: Option) => `${first.region.name} ${first.type.skuName} ${first.site.subscription}`;

function OptionHead({ option, subscriptionName }: { option: Option; subscriptionName: SubscriptionName }) {
  const [first, ...others] = option.places;
  const subscription = subscriptionName(first.site.subscription);
  const note = poolWords(option.pool);
  return (
    <th scope="row" className="py-1.5 text-left align-top font-normal">
      <ForeignText text={first.region.displayName} className="font-medium" />
      {others.length > 0 && (
        <details className="inline-block pl-1.5 text-muted">
          <summary>and {writeNumber(others.length)} more</summary>
          {others.map(({ region }) => (
            <ForeignText key={region.name} text={region.displayName} className="pr-2" />
          ))}
        </details>
      )}
      <span className="text-xs text-muted max-sm:block sm:pl-3">
        <ForeignText text={first.type.name} />
        {subscription !== null && (
          <>
            {" · "}
            <ForeignText text={subscription} className="max-w-48" />
          </>
        )}
        {note !== null && ` · ${note}`}
      </span>
    </th>
  );
}
