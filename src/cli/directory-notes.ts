import {written} from '../clinic/show.js';
import type {Phone, Service} from '../directory/hsds.js';
import {crisis} from '../directory/kinds.js';
import {kindsOf, kindsSaid} from '../directory/kinds-of.js';
import {counted} from './outcome.js';

/** More than anybody reads. Numbers for people who feel unsafe are all listed. */
const MOST = 20;
const MOST_NUMBERS = 100;

const label = ({name, id}: Service): string => `  ${written(name)}  (${written(id)})`;

/** The services of which something is to be known, under a heading with their count. */
const section = (services: readonly Service[], heading: string): string[] => {
  if (!services.length) return [];
  const more = services.length - MOST;
  return [
    '',
    `${counted(services.length, 'service')} ${heading}`,
    ...services.slice(0, MOST).map(label),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
};

/** The day a year ago. */
const aYearAgo = (): string => {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return day.toISOString().slice(0, 10);
};

const locationsOf = ({organization, service_at_locations: at = []}: Service) => [
  ...at.flatMap(({location}) => location ?? []),
  ...(organization?.locations ?? []),
];

const phonesOf = (service: Service): Phone[] =>
  [
    service,
    service.organization,
    ...(service.service_at_locations ?? []),
    ...locationsOf(service),
  ].flatMap((part) => part?.phones ?? []);

const isReachable = (service: Service): boolean =>
  phonesOf(service).length > 0 ||
  [service.url, service.email, service.organization?.website, service.organization?.email].some(
    Boolean,
  ) ||
  locationsOf(service).some(({url, addresses}) => url ?? addresses?.length);

const isCrisis = (service: Service): boolean => kindsOf(service).includes(crisis);

/** Each number once, with the service that it stands at first. */
const numbersOf = (services: readonly Service[]): string[] => {
  const numbers = new Map<string, string>();
  for (const service of services) {
    for (const {number, type} of phonesOf(service)) {
      if (type === 'fax' || numbers.has(number)) continue;
      numbers.set(
        number,
        `  ${number}${type === 'text' ? ' (text)' : ''}  ${written(service.name)}`,
      );
    }
  }
  return [...numbers.values()];
};

const numbers = (services: readonly Service[]): string[] => {
  const first = numbersOf(services.filter(isCrisis));
  const others = numbersOf(services.filter((service) => !isCrisis(service)));
  const more = others.length - MOST_NUMBERS;
  return [
    ...(first.length ? ['', 'Ring these first: people who feel unsafe call them.', ...first] : []),
    ...(others.length ? ['', 'Ring these before you go live:'] : []),
    ...others.slice(0, MOST_NUMBERS),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
};

/** What no program calls a mistake, but somebody should know before the file goes live. */
export const directoryNotes = (services: readonly Service[]): string[] => {
  const limit = aYearAgo();
  const withDate = services.filter(({assured_date: day}) => day !== undefined);
  return [
    ...section(
      services.filter(({assured_date: day}) => day === undefined),
      'without assured_date: nobody knows when they were last checked.',
    ),
    ...section(
      withDate.filter(({assured_date: day}) => day! < limit),
      'last checked over 12 months ago. Readers are told to call first.',
    ),
    ...section(
      services.filter(({languages = []}) => !languages.some(({code}) => code)),
      'without languages: who looks for a language does not find them.',
    ),
    ...section(
      services.filter((service) => !kindsSaid(service).length),
      'without a kind of help: they are found under “other”.',
    ),
    ...section(
      services.filter((service) => !isReachable(service)),
      'without any way to reach them: no phone, e-mail, web address or street.',
    ),
    ...numbers(services),
  ];
};
