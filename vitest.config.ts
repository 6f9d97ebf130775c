import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    environment: "node",
    include: ["lib/**/*.test.ts", "scripts/**/*.test.ts", "components/**/*.test.ts", "proxy.test.ts"],
    // Two cores everywhere we run: more workers only wait for each other.
    maxWorkers: 2,
    // Half of the time went into loading the same modules anew for each file. What a test changes beyond itself, a clock or
    // the environment, it puts back; modules that keep something (lib/env/server, the embedded emulator) have one test file.
    isolate: false,
    // A machine that others use is slow, and no defect; what has to be quick is measured by its test.
    testTimeout: 20_000,
  },
});
