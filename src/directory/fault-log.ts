import type {DirectoryFault} from './hsds.js';

type Step = string | number;

/** Reads a value; undefined leaves it out. What is wrong is written down. */
export type Read<T = unknown> = (value: unknown, log: FaultLog) => T | undefined;

/** What is wrong with a directory, and the place that is being read. */
export class FaultLog {
  readonly faults: DirectoryFault[] = [];
  count = 0;
  readonly #at: Step[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  fault(rule: DirectoryFault['rule'], found: unknown): undefined {
    this.count += 1;
    if (this.faults.length < this.#most) this.faults.push({at: [...this.#at], rule, found});
  }

  /** Does something at a place inside this one. */
  at<T>(step: Step, read: () => T): T {
    this.#at.push(step);
    const kept = read();
    this.#at.pop();
    return kept;
  }

  /** Reads a part at its place. What says nothing is no fault. */
  part<T>(step: Step, value: unknown, read: Read<T>): T | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    this.#at.push(step);
    const kept = read(value, this);
    this.#at.pop();
    return kept;
  }
}
