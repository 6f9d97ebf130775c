import { CopyButton } from "@/components/ui";
import { deploymentShow } from "@/lib/deploying";
import type { DeploymentPlace } from "@/lib/quota";

/** The same facts from Azure's own command line, which brings its own sign-in. */
export function DeploymentCommand({ place }: { place: DeploymentPlace }) {
  const command = deploymentShow(place);
  return (
    <section aria-labelledby="command-title" className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="command-title" className="text-lg font-semibold">
          With the Azure CLI
        </h2>
        <CopyButton label="Copy command" text={command} />
      </div>
      <pre
        tabIndex={0}
        role="group"
        aria-label="Command, scrollable"
        className="overflow-x-auto rounded-md border border-line bg-sunken px-3 py-2.5 text-sm"
      >
        <code>
          <bdi>{command}</bdi>
        </code>
      </pre>
    </section>
  );
}
