import { createEmulator, type Emulator, type EmulatorOptions } from "@/lib/emulator";
import { serve } from "@/lib/emulator/server";

/** Two browsers, two apps and this emulator share two cores: a call may be heard long after it was made. */
const TRAVEL_MS = 1_500;

/** An address where each test puts an Azure of its own, and a foreign host that has to stay without a call. */
export async function azureHost(always: EmulatorOptions = {}) {
  const foreign = createEmulator({ playsForeignHost: true });
  // The P2 faults lead here.
  const elsewhere = await serve(foreign, { port: 0 });
  let current: Emulator = createEmulator(always);
  const served = await serve({ ...current, handle: (request) => current.handle(request) }, { port: 0 });
  return {
    url: served.url,
    foreign,
    renew: (options: EmulatorOptions) =>
      (current = createEmulator({ foreignOrigin: elsewhere.url, travelMs: TRAVEL_MS, ...always, ...options })),
    close: () => Promise.all([served.close(), elsewhere.close()]),
  };
}
