import { trouble } from "./trouble";

/** Some browsers never answer while their storage is broken (bugs.webkit.org/show_bug.cgi?id=226547, read 2026-11-21). */
const ANSWER_MS = 5_000;

/** Waits for the browser's storage, and not for ever. @param late why it may be that nothing comes, asked then */
export async function inTime<T>(
  answer: Promise<T>,
  late: () => Parameters<typeof trouble>[0] = () => "silent",
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(trouble(late())), ANSWER_MS);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
