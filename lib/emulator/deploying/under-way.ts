import type { Deployment } from "../deployment";
import type { AccountSeed } from "../seeds/accounts";

/** The answer says Accepted; from here on it is Creating. Both times are made up: PTUs of a real service take minutes. */
const CREATING_AFTER_MS = 1_000;
export const CREATED_AFTER_MS = 5_000;

type Course = { deployment: Deployment; startedMs: number; endMs: number; endsAs: Deployment["provisioningState"] };

/** Deployments on their way to the end. @param put takes each new state */
export function createUnderWay(put: (deployment: Deployment) => void) {
  let courses: readonly Course[] = [];
  return {
    begin: (course: Course) => {
      courses = [...courses, course];
      put({ ...course.deployment, provisioningState: "Accepted" });
    },
    in: (account: AccountSeed): Deployment | undefined =>
      courses.find(({ deployment }) => deployment.account === account)?.deployment,
    /** Brings the world to this very moment. */
    settle: (nowMs: number) => {
      for (const { deployment, startedMs, endMs, endsAs } of courses) {
        if (nowMs >= endMs) put({ ...deployment, provisioningState: endsAs });
        else if (nowMs >= startedMs + CREATING_AFTER_MS) put({ ...deployment, provisioningState: "Creating" });
      }
      courses = courses.filter(({ endMs }) => nowMs < endMs);
    },
  };
}
