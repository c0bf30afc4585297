/** The columns of a directory's spreadsheet, in the order of the template; each with its other names. */
const columns = {
  name: [],
  organization: ['organisation', 'charity', 'provider'],
  kind: ['kinds', 'kind of help', 'type'],
  description: ['what it offers'],
  'who it is for': ['for whom', 'eligibility', 'who its for'],
  'minimum age': ['min age'],
  'maximum age': ['max age'],
  cost: ['costs', 'price', 'fee', 'fees'],
  languages: ['language'],
  phone: ['telephone', 'phone number', 'phone 1', 'tel'],
  'phone 2': ['telephone 2', 'second phone'],
  'text number': ['sms', 'text'],
  email: ['mail', 'e-mail address'],
  website: ['web', 'url', 'link', 'web address'],
  how: [],
  address: ['street', 'street address'],
  city: ['town', 'town or city', 'place'],
  'state or county': ['state', 'county', 'region', 'province'],
  'postal code': ['postcode', 'zip', 'zip code'],
  country: ['country code'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  'area served': ['area', 'service area'],
  'opening hours': ['hours', 'opening times', 'open'],
  'time zone': ['zone'],
  'checked on': ['checked', 'last checked', 'date checked'],
  id: [],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columns;

export const columnNames = Object.keys(columns) as Column[];

/** A heading without what people spell differently: capitals, blanks, hyphens. */
const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const known = new Map<string, Column>(
  columnNames.flatMap((column) =>
    [column, ...columns[column]].map((name) => [plain(name), column] as const),
  ),
);

/** The column that a heading means. */
export const columnOf = (heading: string): Column | undefined => known.get(plain(heading));

/** Two invented services, with numbers that are kept for stories. */
const examples: readonly Readonly<Partial<Record<Column, string>>>[] = [
  {
    name: 'Wig bank',
    organization: 'Wrenmoor Cancer Friends',
    kind: 'wig; money',
    description: 'Washed and fitted wigs to borrow, and help with the cost of a new one.',
    'who it is for': 'Anyone who loses hair in treatment at Wrenmoor Hospital',
    'minimum age': '16',
    cost: 'free',
    languages: 'en; es',
    phone: '01632 960145',
    'text number': '01632 960177',
    email: 'wigs@wrenmoor.example',
    website: 'https://wrenmoor.example/wigs',
    how: 'in person; phone',
    address: '1 Heather Lane',
    city: 'Wrenmoor',
    'state or county': 'Heathshire',
    'postal code': 'WM1 1AA',
    country: 'GB',
    latitude: '54.97',
    longitude: '-1.61',
    'area served': 'Heathshire',
    'opening hours': 'Mon-Fri 09:00-17:00; 1st Sat 10:00-12:00',
    'time zone': 'Europe/London',
    'checked on': '2026-03-02',
  },
  {
    name: 'Evening circle',
    organization: 'Example Hair Loss Network',
    kind: 'group; talk',
    description: 'Meet others on a video call. A nurse is there, too.',
    'who it is for': 'Adults with cancer, and those close to them',
    'minimum age': '18',
    cost: '5 GBP',
    languages: 'en',
    phone: '01632 960123',
    email: 'circle@hairloss.example',
    website: 'https://hairloss.example/circle',
    how: 'online',
    country: 'GB',
    'area served': 'GB',
    'opening hours': 'Tue, Thu 18:00-20:00',
    'time zone': 'Europe/London',
    'checked on': '2026-03-02',
  },
];

const quoted = (cell: string): string =>
  /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** What a spreadsheet starts from. */
export const template = (): string[] => [
  columnNames.join(','),
  ...examples.map((row) => columnNames.map((column) => quoted(row[column] ?? '')).join(',')),
];
