import type {FaultLog} from './fault-log.js';
import type {Service} from './hsds.js';

type Json = Record<string, unknown>;

/** More than any record needs. */
const MOST = 200;

const written = (value: unknown): string => JSON.stringify(value);

const together = (one: readonly unknown[], other: readonly unknown[]): unknown[] => {
  const there = new Set(one.map(written));
  return [...one, ...other.filter((item) => !there.has(written(item)))];
};

/** Both records in one; undefined where something would be lost by that. */
const folded = (one: Json, other: Json): Json | undefined => {
  const both: Json = {...one, ...other};
  for (const name of Object.keys(both)) {
    const [a, b] = [one[name] ?? other[name], other[name] ?? one[name]];
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length + b.length > MOST) return undefined;
      both[name] = together(a, b);
    } else if (name === 'assured_date') {
      // Nobody has checked both later than that.
      both[name] = (a as string) < (b as string) ? a : b;
    } else if (written(a) !== written(b)) return undefined;
  }
  return both;
};

/** The services by their ids. What has the id of another becomes part of it, or gets an id of its own. */
export class ById {
  readonly #services = new Map<string, Service>();
  readonly #counts = new Map<string, number>();

  get services(): Service[] {
    return [...this.#services.values()];
  }

  add(service: Service, log: FaultLog): void {
    const {id} = service;
    const first = this.#services.get(id);
    if (first) log.at('id', () => log.fault('twice', id));
    const both = first ? folded({...first}, {...service}) : service;
    if (both) this.#services.set(id, both as never);
    else {
      const own = this.#free(id);
      this.#services.set(own, {...service, id: own});
    }
  }

  #free(id: string): string {
    for (;;) {
      const count = (this.#counts.get(id) ?? 1) + 1;
      this.#counts.set(id, count);
      if (!this.#services.has(`${id}#${count}`)) return `${id}#${count}`;
    }
  }
}
