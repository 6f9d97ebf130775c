/** As Resource Manager compares names: without case. */
export const same = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();

/** As it compares regions: without case and without spaces. */
export const folded = (region: string) => region.toLowerCase().replaceAll(" ", "");
