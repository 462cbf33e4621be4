/** Who is next: checks wait by tab, so that one page never keeps another waiting. */

/** Milliseconds after which a check that waits for the disk lets others go first. */
const PATIENCE_MS = 4000;
/** Checks of one tab that may wait; a page has frames, and only a trap has so many. */
const MOST_WAITING = 40;

interface Waiting {
  readonly run: () => Promise<void>;
  readonly refuse: (fault: Error) => void;
}

/**
 * Runs one check at a time. Next is the tab that has had least of the worker's time since the
 * queue was last empty; within a tab, whoever came first. Of too many, the oldest are refused:
 * their text has been replaced, or nobody can see so many frames.
 */
export class CheckQueue {
  private readonly waiting = new Map<number, Waiting[]>();
  private readonly spent = new Map<number, number>();
  private running = false;

  /** `now` tells milliseconds. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The answer of `check`, once it is this tab's turn. */
  add<T>(tab: number, check: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const line = this.waiting.get(tab) ?? [];
      this.waiting.set(tab, line);
      line.push({ run: () => check().then(resolve, reject), refuse: reject });
      if (line.length > MOST_WAITING) line.shift()?.refuse(new Error('too many checks at once'));
      if (!this.running) this.work();
    });
  }

  private async work(): Promise<void> {
    this.running = true;
    for (let next = this.next(); next; next = this.next()) {
      const [tab, check] = next;
      const from = this.now();
      await within(check.run(), PATIENCE_MS);
      this.spent.set(tab, (this.spent.get(tab) ?? 0) + this.now() - from);
      // Whoever asked meanwhile has to be heard before the next is chosen.
      await new Promise((resume) => setTimeout(resume));
    }
    this.spent.clear();
    this.running = false;
  }

  private next(): readonly [tab: number, check: Waiting] | null {
    const spentBy = (tab: number) => this.spent.get(tab) ?? 0;
    const [tab] = [...this.waiting.keys()].sort((a, b) => spentBy(a) - spentBy(b));
    if (tab === undefined) return null;
    const line = this.waiting.get(tab) ?? [];
    const check = line.shift();
    if (line.length === 0) this.waiting.delete(tab);
    return check ? [tab, check] : null;
  }
}

/** Ends with the work, or after so many milliseconds without it. */
function within(work: Promise<void>, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resume) => {
    timer = setTimeout(resume, limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
