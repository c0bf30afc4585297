import {nearestOf, spotsOf, unitFor, writeDistance, type Point} from './support-finder.distance.js';
import type {Entry} from './support-finder.model.js';
import type {Centre} from './support-finder.centres.js';
import {matchPlaces} from './support-finder.match-places.js';
import {placesFrom, type Place} from './support-finder.places.js';
import type {FinderState, Near} from './support-finder.state.js';

/** What became of the place that the reader typed or asked the browser for. */
export type NearState =
  | {kind: 'idle' | 'unknown' | 'unmapped' | 'refused' | 'waiting'}
  | {kind: 'which'; places: readonly Place[]}
  | {kind: 'at'; place?: Place};

interface Host {
  changed(): void;
  /** The centers of areas out of a file of the clinic's. */
  centres(): Promise<readonly Centre[]>;
}

/** More than these nobody reads through. */
const MOST_CHOICES = 6;

/** How far away records are from a point: worked out once each, since sorting asks often. */
const distancesFrom = (from: Point) => {
  const known = new Map<Entry, number>();
  return (entry: Entry): number => {
    let distance = known.get(entry);
    if (distance === undefined) {
      distance = nearestOf(entry.service, from)?.kilometers ?? Infinity;
      known.set(entry, distance);
    }
    return distance;
  };
};

/** Where the reader is. It stays in the page. */
export class Nearness {
  state: NearState = {kind: 'idle'};
  /** What is typed. */
  text = '';
  /** How often the reader has asked or chosen: an answer to anything but the last comes too late. */
  #turn = 0;
  #places?: {
    entries: readonly Entry[];
    centres: readonly Centre[];
    places: readonly Place[];
  };

  constructor(
    private readonly finder: FinderState,
    private readonly host: Host,
  ) {}

  /** Looks up what is typed among the places of the directory and of the clinic's file. */
  readonly find = async (): Promise<void> => {
    const isLast = this.#wait();
    const centres = await this.host.centres();
    if (!isLast()) return;
    const {places, sure} = matchPlaces(this.text, this.#known(centres));
    if (!this.#isMapped) this.#set({kind: 'unmapped'});
    else if (!places.length) this.#lost();
    else if (sure && places.length === 1) this.choose(places[0]);
    else this.#set({kind: 'which', places: places.slice(0, MOST_CHOICES)});
  };

  /** What was sorted by another place is not: it would say that this one is known. */
  #lost(): void {
    this.finder.place(undefined);
    this.#set({kind: 'unknown'});
  }

  choose(place: Place): void {
    this.#turn += 1;
    this.#at(place, place);
  }

  /** Asks the browser, which asks the reader. */
  readonly locate = (): void => {
    // Not every browser has it.
    const {geolocation} = navigator as {geolocation?: Geolocation};
    const isLast = this.#wait();
    const refused = () => isLast() && this.#set({kind: 'refused'});
    if (!geolocation) return void refused();
    geolocation.getCurrentPosition(({coords}) => isLast() && this.#at(coords), refused, {
      timeout: 20_000,
      maximumAge: 600_000,
    });
  };

  readonly forget = (): void => {
    this.#turn += 1;
    this.text = '';
    this.finder.place(undefined);
    this.#set({kind: 'idle'});
  };

  /** Waits for an answer, which counts as long as nothing else was asked for. */
  #wait(): () => boolean {
    const turn = ++this.#turn;
    this.#set({kind: 'waiting'});
    return () => turn === this.#turn;
  }

  /** Whether any record says where it is. */
  get #isMapped(): boolean {
    return this.finder.entries.some(({service}) => spotsOf(service).length);
  }

  #known(centres: readonly Centre[]): readonly Place[] {
    const {entries} = this.finder;
    if (this.#places?.entries !== entries || this.#places.centres !== centres) {
      const services = entries.map(({service}) => service);
      this.#places = {entries, centres, places: placesFrom(services, centres)};
    }
    return this.#places.places;
  }

  #at(point: Point, place?: Place): void {
    const distance = distancesFrom(point);
    const near: Near = {
      // By distance, then as they came.
      nearest: (entries) => [...entries].sort((a, b) => distance(a) - distance(b) || 0),
      kilometers: (entry) => distance(entry),
    };
    this.finder.place(near);
    this.#set({kind: 'at', place});
  }

  #set(state: NearState): void {
    this.state = state;
    this.host.changed();
  }
}

/** How far away a record is, in the reader's units; undefined where nobody can tell. */
export const writeAway = (kilometers: number, tag: string) =>
  Number.isFinite(kilometers) ? writeDistance(kilometers, tag, unitFor(tag)) : undefined;
