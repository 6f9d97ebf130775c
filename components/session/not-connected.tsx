/** In the two modes whose sign-in is not built yet: says so, and shows no figure. */
export const NotConnected = ({ mode }: { mode: "cli" | "entra" }) => (
  <div className="mx-auto flex max-w-[1600px] flex-col gap-3 px-4 py-5 sm:px-6">
    <h1 className="text-xl font-semibold tracking-[-0.01em]">Not connected: this version cannot sign in yet.</h1>
    <p>
      Headroom was started with <code>HEADROOM_MODE={mode}</code>.{" "}
      {mode === "entra"
        ? "Signing in with Microsoft Entra comes in a later version"
        : "Using your az login comes in a later version"}
      , so nothing can be read from your Azure, and nothing is shown.
    </p>
    <p>
      Start it without <code>HEADROOM_MODE</code> to look around in the sample data.
    </p>
  </div>
);
