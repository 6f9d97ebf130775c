// Made once: a collator costs more than all the comparisons it is made for.
const collator = new Intl.Collator("en", { numeric: true });

/** Names as people sort them: `gpt-5` before `gpt-10`, whatever the case. */
export const byName = (a: string, b: string) => collator.compare(a, b);
