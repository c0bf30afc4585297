import type {Figure} from './figures.js';
import type {Standing} from './support.js';

/**
 * Organizations that help, as their own pages say. Only what was read in a copy of such a page stands here: a web
 * address, a phone number or a language that was not confirmed is left out. What each offers is said in
 * `support-finder.content.ts` under the same name.
 */

export type ResourceId =
  | 'acs'
  | 'cancercare'
  | 'csc'
  | 'nci'
  | 'lgfb-us'
  | 'hairtostay'
  | 'macmillan'
  | 'cancer-hair-care'
  | 'little-princess'
  | 'breast-cancer-now'
  | 'cruk'
  | 'nhs-wigs'
  | 'irish-cancer'
  | 'ccs'
  | 'cancer-council'
  | 'lgfb-au'
  | 'krebshilfe'
  | 'krebsinformation'
  | 'ligue'
  | 'aecc'
  | 'cherian'
  | 'oncoguia'
  | 'lpcc'
  | 'hkcf'
  | 'formosa'
  | 'ncic'
  | 'zahra'
  | 'ncc'
  | 'jcs'
  | 'lgfb-world';

export interface Resource<Id extends string = string> {
  id: Id;
  /** As the organization writes it. */
  name: string;
  /** ISO 3166-1 alpha-2; none where it is for everybody. */
  countries: readonly string[];
  /** The kinds of help, by the codes of `directory/kinds.ts`. */
  kinds: readonly string[];
  /** To call. */
  phones?: readonly string[];
  /** To send a message to: of help lines alone. */
  text?: string;
  url?: string;
  /** Beside the phone: by chat, by mail or in groups online; at a place. */
  ways?: readonly ('online' | 'in-person')[];
  languages?: readonly string[];
  free?: boolean;
  maximumAge?: number;
}

type Rest = Omit<Resource, 'id' | 'name' | 'countries' | 'kinds'>;

export const row = <Id extends string>(
  id: Id,
  name: string,
  countries: string,
  kinds: string,
  rest: Rest = {},
): Resource<Id> => ({
  id,
  name,
  countries: countries.split(' ').filter(Boolean),
  kinds: kinds.split(' '),
  ...rest,
});

export const free = true;
export const online = ['online'] as const;
const inPerson = ['in-person'] as const;
const both = ['online', 'in-person'] as const;
export const enEs = ['en', 'es'];

export const resources: readonly Resource<ResourceId>[] = [
  row('acs', 'American Cancer Society helpline', 'US', 'talk info travel', {
    phones: ['1-800-227-2345'],
    url: 'https://www.cancer.org/',
    ways: online,
    free,
  }),
  row('cancercare', 'CancerCare', 'US', 'talk group', {
    phones: ['800-813-4673'],
    url: 'https://www.cancercare.org/counseling',
    ways: online,
    languages: enEs,
    free,
  }),
  row('csc', 'Cancer Support Community', 'US', 'talk info', {
    phones: ['888-793-9355'],
    url: 'https://www.cancersupportcommunity.org/',
    ways: online,
    languages: enEs,
    free,
  }),
  row('nci', 'NCI Cancer Information Service', 'US', 'info', {
    phones: ['1-800-422-6237'],
    languages: enEs,
    free,
  }),
  row('lgfb-us', 'Look Good Feel Better (US)', 'US', 'class', {
    phones: ['1-800-395-5665'],
    url: 'https://lookgoodfeelbetter.org/',
    ways: both,
    free,
  }),
  row('hairtostay', 'HairToStay', 'US', 'money', {
    url: 'https://hairtostay.org/apply-for-a-subsidy/',
    ways: online,
    languages: enEs,
  }),
  row('macmillan', 'Macmillan Cancer Support', 'GB', 'talk info money', {
    phones: ['0808 808 00 00'],
    url: 'https://www.macmillan.org.uk/',
    free,
  }),
  row('cancer-hair-care', 'Cancer Hair Care', 'GB', 'info', {
    phones: ['01438 311 322'],
    url: 'https://cancerhaircare.co.uk/',
  }),
  row('little-princess', 'Little Princess Trust', 'GB IE', 'wig', {
    url: 'https://www.littleprincesses.org.uk/',
    free,
    maximumAge: 24,
  }),
  row('breast-cancer-now', 'Breast Cancer Now helpline', 'GB', 'talk info', {
    phones: ['0808 800 6000'],
    free,
  }),
  row('cruk', 'Cancer Research UK nurse line', 'GB', 'info', {
    phones: ['0808 800 4040'],
    url: 'https://www.cancerresearchuk.org/',
    free,
  }),
  row('nhs-wigs', 'Royal Free London hair loss support', 'GB', 'wig info', {
    url: 'https://www.royalfree.nhs.uk/patients-visitors/advice-and-support/macmillan-cancer-information-and-support-centres/hair-loss-support/',
    ways: inPerson,
  }),
  row('irish-cancer', 'Irish Cancer Society support line', 'IE', 'info wig', {
    phones: ['1800 200 700'],
    url: 'https://www.cancer.ie/side-effects-and-symptoms/hair-loss-alopecia',
    free,
  }),
  row('ccs', 'Canadian Cancer Society helpline', 'CA', 'talk info', {
    phones: ['1-888-939-3333'],
    url: 'https://cancer.ca/',
    ways: online,
    free,
  }),
  row('cancer-council', 'Cancer Council', 'AU', 'info wig', {
    phones: ['13 11 20'],
    url: 'https://www.cancer.org.au/',
  }),
  row('lgfb-au', 'Look Good Feel Better Australia', 'AU', 'class', {
    url: 'https://lgfb.org.au/',
    free,
  }),
  row('krebshilfe', 'Deutsche Krebshilfe – INFONETZ KREBS', 'DE', 'info', {
    phones: ['0800 80 70 88 77'],
    url: 'https://www.infonetz-krebs.de/',
    free,
  }),
  row('krebsinformation', 'Krebsinformationsdienst (DKFZ)', 'DE', 'info', {
    phones: ['0800 420 30 40'],
    ways: online,
    free,
  }),
  row('ligue', 'Ligue contre le cancer', 'FR', 'talk wig', {
    phones: ['0 800 940 939'],
    url: 'https://www.ligue-cancer.net/',
    ways: inPerson,
    free,
  }),
  row('aecc', 'Asociación Española Contra el Cáncer', 'ES', 'talk wig', {
    phones: ['900 100 036'],
    free,
  }),
  row('cherian', 'Cherian Foundation', 'IN', 'wig', {
    url: 'https://cherianfoundation.org/',
    ways: inPerson,
    free,
  }),
  row('oncoguia', 'Instituto Oncoguia – Ligue Câncer', 'BR', 'talk info', {
    phones: ['0800 773 1666'],
    url: 'http://www.oncoguia.org.br/',
    free,
  }),
  row('lpcc', 'Liga Portuguesa Contra o Cancro – Linha Cancro', 'PT', 'talk info', {
    phones: ['808 255 255'],
    url: 'https://www.ligacontracancro.pt/servicos/detalhe/url/apoio-informativo-linha-cancro/',
  }),
  row('hkcf', 'Hong Kong Cancer Fund', 'HK', 'talk wig', {
    phones: ['+852 3656 0800'],
    url: 'https://www.cancer-fund.org/',
    ways: inPerson,
    free,
  }),
  row('formosa', 'Formosa Cancer Foundation (台灣癌症基金會)', 'TW', 'wig info', {
    phones: ['02-8787-9907'],
    ways: both,
    free,
  }),
  row('ncic', 'National Cancer Information Center (국가암정보센터)', 'KR', 'info', {
    phones: ['1577-8899'],
    url: 'https://www.cancer.go.kr/',
    free,
  }),
  row('zahra', 'Zahra Breast Cancer Association (جمعية زهرة)', 'SA', 'talk info', {
    url: 'http://www.zahra.org.sa',
  }),
  row('ncc', 'がん情報サービスサポートセンター (National Cancer Center Japan)', 'JP', 'info', {
    url: 'https://ganjoho.jp/public/consultation/support_center/index.html',
  }),
  row('jcs', 'がん相談ホットライン (Japan Cancer Society)', 'JP', 'talk info', {
    url: 'https://www.jcancer.jp/',
  }),
  row('lgfb-world', 'Look Good Feel Better', '', 'class', {
    url: 'https://lookgoodfeelbetter.org/',
    free,
  }),
];

/** Figures that the words quote, each as the organization's own page says. */
export const figures = {
  /** Languages of the Canadian Cancer Society's helpline: more than this. */
  helplineLanguages: {value: 200, in: 'number'},
} as const satisfies Record<string, Figure>;

/** The day for "last checked" of each row (the month counts). */
export const resourcesChecked = '2026-11-01';

/** How far the finder's own words can be relied on. */
export const standing: Standing = {
  content: '0.2.0',
  reviewed: resourcesChecked,
  nextReview: '2027-11-01',
  reviewedBy: '',
};
