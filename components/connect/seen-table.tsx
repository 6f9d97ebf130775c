import { ScreenLink } from "@/components/ui";
import { readNames, screens, type ScreenVerdict, type SeenAll, verdictOf } from "@/lib/connect";
import { withScope } from "@/lib/scope/search-params";
import { SeenMark } from "./seen-mark";

const verdictNames: Readonly<Record<ScreenVerdict, string>> = {
  waiting: "…",
  works: "works",
  "in-part": "in part",
  "not-permitted": "not permitted",
  failed: "failed",
};

interface SeenTableProps {
  seen: SeenAll;
  subscription: string;
  /** Whether this app may create deployments at all. */
  mayDeploy: boolean;
}

/** Each screen, whether it works, and what it reads for it. */
export const SeenTable = ({ seen, subscription, mayDeploy }: SeenTableProps) => (
  <table className="w-full text-sm">
    <caption className="sr-only">What each screen can read</caption>
    <thead className="text-left text-muted">
      <tr className="border-b border-line">
        <th scope="col" className="py-1.5 pr-4 font-medium">
          Screen
        </th>
        <th scope="col" className="py-1.5 pr-4 font-medium">
          For you
        </th>
        <th scope="col" className="py-1.5 font-medium">
          What it reads
        </th>
      </tr>
    </thead>
    <tbody>
      {screens.map(({ name, path, reads }) => {
        const verdict = verdictOf(reads, seen);
        return (
          <tr key={name} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              <ScreenLink href={withScope(path, [subscription])} className="text-accent hover:underline">
                {name}
              </ScreenLink>
            </th>
            <td className="py-1.5 pr-4 font-medium whitespace-nowrap">{verdictNames[verdict]}</td>
            <td className="py-1.5">
              <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
                {reads.map((key) => (
                  <li key={key}>
                    <SeenMark name={readNames[key]} seen={seen[key]} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        );
      })}
      <tr className="align-top">
        <th scope="row" className="py-1.5 pr-4 text-left font-normal">
          Deploy
        </th>
        <td className="py-1.5 pr-4 font-medium whitespace-nowrap">{mayDeploy ? "not tried" : "switched off"}</td>
        <td className="py-1.5 wrap-anywhere text-muted">
          {mayDeploy
            ? "It can only be tried by creating a deployment. It needs Cognitive Services Contributor on the resource."
            : "HEADROOM_ALLOW_DEPLOY=1 switches it on. It needs Cognitive Services Contributor on the resource; Plan writes the commands down without."}
        </td>
      </tr>
    </tbody>
  </table>
);
