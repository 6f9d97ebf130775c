/** Draws of one minute: the same start gives the same draws. Mulberry32, in the public domain. */
export class Die {
  private state = 0;

  startAt(state: number): void {
    this.state = state;
  }

  /** In [0, 1). */
  roll(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mix = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Nearly normal: mean 0, deviation 1, never beyond 2.45. */
  deviation(): number {
    return (this.roll() + this.roll() - 1) * Math.sqrt(6);
  }

  /** How many come where `mean` are expected and none knows of another. */
  arrivals(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > 12) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.deviation()));
    const sought = this.roll();
    let probability = Math.exp(-mean);
    let sum = probability;
    let calls = 0;
    while (sought > sum && calls < 60) {
      calls += 1;
      probability *= mean / calls;
      sum += probability;
    }
    return calls;
  }
}
