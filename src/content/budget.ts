/** How often something may be done: a few times at once, and then as often as time gives it back. */

export class Budget {
  private used = 0;
  private since = 0;

  /** `most` takes at once, and one more for every `refill` milliseconds. */
  constructor(
    private readonly most: number,
    private readonly refill: number,
  ) {}

  /** Milliseconds from `now` until one may be taken, 0 when it may be taken now. */
  wait(now: number): number {
    this.giveBack(now);
    return this.used < this.most ? 0 : this.since + this.refill - now;
  }

  /** How many are taken and not given back at `now`. */
  spent(now: number): number {
    this.giveBack(now);
    return this.used;
  }

  /** Take one at `now`; false where none may be taken. */
  take(now: number): boolean {
    if (this.wait(now) > 0) return false;
    if (this.used === 0) this.since = now;
    this.used += 1;
    return true;
  }

  private giveBack(now: number): void {
    const back = Math.min(this.used, Math.floor(Math.max(0, now - this.since) / this.refill));
    this.used -= back;
    this.since += back * this.refill;
  }
}
