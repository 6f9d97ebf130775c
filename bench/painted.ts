// Runs in the browser.

export const frames = async (count: number) => {
  for (let at = 0; at < count; at += 1) await new Promise(requestAnimationFrame);
};

/**
 * Until what `isDrawn` looks for stands in a picture that has been painted. What a frame's callback posts comes after its painting.
 * @returns by the page's clock
 */
export async function untilPainted(isDrawn: () => boolean): Promise<number> {
  const limitMs = performance.now() + 60_000;
  while (!isDrawn()) {
    if (performance.now() > limitMs) throw new Error("Nothing was drawn.");
    await frames(1);
  }
  await frames(1);
  const { port1, port2 } = new MessageChannel();
  const posted = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage(null);
  await posted;
  port1.close();
  return performance.now();
}
