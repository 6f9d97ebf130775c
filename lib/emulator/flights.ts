/**
 * Calls under way, to find the same call (person, program, method, address, body) made twice at once. A caller that
 * cancels and asks anew at once may be heard in the other order, so a duplicate is taken back when the first of the two
 * is aborted within `travelMs` of the second.
 */
export function createFlights(travelMs: number) {
  const underWay = new Map<string, Set<{ twinsAt: number[] }>>();
  return {
    depart(target: string, nowMs: number) {
      const others = underWay.get(target) ?? new Set();
      underWay.set(target, others);
      const [first] = others;
      first?.twinsAt.push(nowMs);
      const flight: { twinsAt: number[] } = { twinsAt: [] };
      others.add(flight);
      return {
        isDuplicate: first !== undefined,
        heardInTheOtherOrder: (abortedAtMs: number) =>
          others.has(flight) ? flight.twinsAt.filter((at) => abortedAtMs - at <= travelMs).length : 0,
        land: () => {
          others.delete(flight);
          if (others.size === 0 && underWay.get(target) === others) underWay.delete(target);
        },
      };
    },
  };
}
