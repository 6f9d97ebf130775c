/** Each forgets what it holds of one identity. */
const forgetting: ((name: string) => void)[] = [];

/**
 * What stands beside React, one for each identity, and outlives a screen: nobody is handed another's.
 * @param make identity is cloud or host, tenant and account
 */
export function onePerIdentity<T>(make: (identity: readonly string[]) => T): (identity: readonly string[]) => T {
  const made = new Map<string, { it: T }>();
  forgetting.push((name) => void made.delete(name));
  return (identity) => {
    const name = JSON.stringify(identity);
    const known = made.get(name) ?? { it: make(identity) };
    made.set(name, known);
    return known.it;
  };
}

/** Whoever has signed out leaves nothing in this page's memory. */
export const forgetInMemory = (identity: readonly string[]): void =>
  forgetting.forEach((forget) => forget(JSON.stringify(identity)));
