import { jsonBody, type Call } from "./call";
import type { Emulator } from "./emulator";
import { isFault, type Fault, type FaultMatch } from "./faults";
import { scenarioNames } from "./scenarios";

/**
 * `/_control/faults` (GET, PUT, DELETE) and `/_control/journal` (GET, DELETE) of the stand-alone emulator. Without CORS
 * headers: no page of another site may reach it.
 */
export const isControlPath = (path: string) => path.startsWith("/_control/");

export function answerControl(call: Call, { faults, journal }: Pick<Emulator, "faults" | "journal">): Response {
  const inForce = () => json(200, { faults: faults.list(), scenarios: scenarioNames });
  switch (`${call.method} ${call.path}`) {
    case "GET /_control/journal":
      return json(200, { counters: journal.counters(), entries: journal.entries() });
    case "DELETE /_control/journal":
      journal.clear();
      return new Response(null, { status: 204 });
    case "GET /_control/faults":
      return inForce();
    case "DELETE /_control/faults":
      faults.clear();
      return new Response(null, { status: 204 });
    case "PUT /_control/faults": {
      const problem = setFaults(jsonBody(call), faults);
      return problem ? json(400, { error: { code: "BadFault", message: problem } }) : inForce();
    }
    default:
      return json(404, {
        error: { code: "NotFound", message: "Only /_control/faults and /_control/journal are here." },
      });
  }
}

/** `{"scenario":"T1","match":{…}}`, `{"faults":[…]}`, one fault or a list of them. */
function setFaults(body: unknown, faults: Emulator["faults"]): string | null {
  if (typeof body !== "object" || body === null) return "Send a scenario or faults as JSON.";
  if ("scenario" in body) {
    const name = String(body.scenario);
    if (!scenarioNames.includes(name)) return `There is no scenario '${name}'. There are: ${scenarioNames.join(", ")}.`;
    const match = "match" in body && typeof body.match === "object" ? (body.match as FaultMatch | null) : null;
    faults.scenario(name, match ?? undefined);
    return null;
  }
  const list: unknown = "faults" in body ? body.faults : Array.isArray(body) ? body : [body];
  if (!Array.isArray(list) || !list.every((item): item is Fault => isFault(item))) {
    return "A fault is { match?, times?, forMs?, then: { kind, … } }; see docs/emulator.md.";
  }
  faults.set(list);
  return null;
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body, null, 2), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
