/** All of a body, or word that it is longer than that; then the rest is not read. */
export async function readAll(
  body: ReadableStream<Uint8Array> | null,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | "too-large"> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > limitBytes) {
      void reader?.cancel().catch(() => null);
      return "too-large";
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** A body as it comes, and no more of it than that: then both ends are broken off (the pipe sees to that), for half an answer is none. */
export function limited(body: ReadableStream<Uint8Array>, limitBytes: number): ReadableStream<Uint8Array> {
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      bytes += part.byteLength;
      if (bytes <= limitBytes) return controller.enqueue(part);
      controller.error(new Error("The answer is too long."));
    },
  });
  return body.pipeThrough(counted);
}
