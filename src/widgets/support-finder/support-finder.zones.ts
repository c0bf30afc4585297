import type {Schedule} from '../../directory/hsds.js';
import {msPerDay, type Day} from '../../localization/format.js';

const msPerSecond = 1e3;
const msPerMinute = 6e4;
const msPerQuarter = 9e5;
const msPerHour = 36e5;
const mostKnown = 2000;

/** The clock of a place. */
export interface Zone {
  /** As `Intl` knows it; undefined where this engine has no name for it. */
  name?: string;
  /** How far it is ahead of UTC at an instant, in milliseconds. */
  offset(at: number): number;
}

const clockOf = (name: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric'},
    ...{hour: 'numeric', minute: 'numeric', second: 'numeric'},
  });

const offsetBy = (clock: Intl.DateTimeFormat, at: number): number => {
  const part = Object.fromEntries(
    clock.formatToParts(at).map(({type, value}) => [type, Number(value)]),
  );
  const local = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return local - Math.floor(at / msPerSecond) * msPerSecond;
};

/** Clocks are changed on a quarter of an hour, so within one an offset stays what it is: asking `Intl` is slow. */
const remembering = (clock: Intl.DateTimeFormat): Zone['offset'] => {
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / msPerQuarter);
    let offset = known.get(quarter);
    if (offset === undefined) {
      offset = offsetBy(clock, at);
      if (known.size > mostKnown) known.clear();
      known.set(quarter, offset);
    }
    return offset;
  };
};

const zones = new Map<string, Zone | undefined>();

/** The zone of that name; undefined where this engine knows none. */
export const zoneNamed = (name: string): Zone | undefined => {
  if (!zones.has(name)) {
    let zone: Zone | undefined;
    try {
      zone = {name, offset: remembering(clockOf(name))};
    } catch {
      // No zone that this engine knows.
    }
    zones.set(name, zone);
  }
  return zones.get(name);
};

const fixedZone = (hours: number): Zone => {
  const sign = hours < 0 ? '-' : '+';
  const minutes = Math.round(Math.abs(hours) * 60);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const name = Number.isInteger(hours)
    ? // POSIX counts them westwards.
      `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    : `${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return {
    ...(zoneNamed(name) && {name}),
    offset: () => hours * msPerHour,
  };
};

const suffix = /(?:(Z)|([+-])(\d\d):?(\d\d))$/i;

/** Times may bring their distance from UTC themselves: `09:00+01:00`. */
const hoursIn = (time = ''): number | undefined => {
  const [found, utc, sign, hours, minutes] = suffix.exec(time.trim()) ?? [];
  if (!found) return undefined;
  return utc ? 0 : (+hours + +minutes / 60) * (sign === '-' ? -1 : 1);
};

/** The zone of a schedule, by its name, else by its hours from UTC. */
export const zoneOf = ({time_zone, timezone, opens_at}: Schedule): Zone | undefined => {
  const named = time_zone === undefined ? undefined : zoneNamed(time_zone);
  if (named) return named;
  const hours = timezone ?? hoursIn(opens_at);
  return hours === undefined || Math.abs(hours) > 15 ? undefined : fixedZone(hours);
};

/** What the clock shows at an instant, in milliseconds since 1970 as if that clock were UTC. */
const localTime = (zone: Zone, at: number): number => at + zone.offset(at);

export const localDay = (zone: Zone, at: number): Day => Math.floor(localTime(zone, at) / msPerDay);

/** The instant at which the clock shows so many minutes of a day. In an hour left out in spring it is as much later. */
export const instantOf = (zone: Zone, day: Day, minutes: number): number => {
  const local = day * msPerDay + minutes * msPerMinute;
  const near = local - zone.offset(local - zone.offset(local));
  return Math.max(near, local - zone.offset(near));
};
