/**
 * The sources that a reader can meet. Only details that were read in a copy of the source stand here;
 * a detail that is missing was not confirmed and is left out, never guessed.
 */

/** What kind of work a source is; the words for it are content, in each language. */
export type SourceKind = 'study' | 'review' | 'cancer-group' | 'hospital' | 'agency';

export interface Citation {
  kind: SourceKind;
  /** Who wrote or published it, as printed there. */
  by?: string;
  /** Its own title, in its own language. */
  title?: string;
  /** Journal with volume and pages, or the site it stands on. */
  venue: string;
  year?: number;
  /** Where to read it: the DOI where one was confirmed, else the publisher's own page. */
  url?: string;
}

const doi = (id: string): string => `https://doi.org/${id}`;

export const citations = {
  acs_hair: {
    kind: 'cancer-group',
    by: 'American Cancer Society',
    title: 'Coping with hair loss',
    venue: 'cancer.org',
    url: 'https://www.cancer.org/cancer/managing-cancer/side-effects/hair-skin-nails/hair-loss/coping-with-hair-loss.html',
  },
  bajpai2020: {
    kind: 'study',
    by: 'Bajpai J, Kagwade S, Chandrasekharan A, et al.',
    title:
      'Randomised controlled trial of scalp cooling for the prevention of chemotherapy induced alopecia',
    venue: 'The Breast 49:187-193',
    year: 2020,
    url: doi('10.1016/j.breast.2019.12.004'),
  },
  bccancer_hair: {
    kind: 'cancer-group',
    by: 'BC Cancer',
    title: 'Hair loss and appearance changes',
    venue: 'bccancer.bc.ca',
    url: 'http://www.bccancer.bc.ca/health-info/coping-with-cancer/managing-symptoms-side-effects/hair-loss-appearance-changes',
  },
  cancernet2023: {
    kind: 'cancer-group',
    by: 'ASCO Cancer.Net Editorial Board',
    title: 'Hair loss or alopecia (09/2023)',
    venue: 'Cancer.Net',
    year: 2023,
    url: 'https://www.cancer.net/coping-with-cancer/physical-emotional-and-social-effects-cancer/managing-physical-side-effects/hair-loss-or-alopecia',
  },
  chan2021: {
    kind: 'study',
    by: 'Chan J, Adderley H, Alameddine M, et al.',
    title:
      'Permanent hair loss associated with taxane chemotherapy use in breast cancer: a retrospective survey at two tertiary UK cancer centres',
    venue: 'European Journal of Cancer Care',
    year: 2021,
    url: doi('10.1111/ecc.13395'),
  },
  coyne2010: {
    kind: 'review',
    by: 'Coyne JC, Tennen H',
    title:
      'Positive psychology in cancer care: bad science, exaggerated claims, and unproven medicine',
    venue: 'Annals of Behavioral Medicine (issue 1/2010):16-26',
    year: 2010,
    url: doi('10.1007/s12160-009-9154-z'),
  },
  cruk_hair: {
    kind: 'cancer-group',
    by: 'Cancer Research UK',
    title: 'Hair loss, hair thinning and cancer drugs',
    venue: 'cancerresearchuk.org',
    url: 'https://www.cancerresearchuk.org/about-cancer/treatment/cancer-drugs/side-effects/hair-loss-and-thinning',
  },
  freites2018eia: {
    kind: 'study',
    by: 'Freites-Martinez A, Shapiro J, Chan D, et al.',
    title: 'Endocrine therapy-induced alopecia in patients with breast cancer',
    venue: 'JAMA Dermatology 154(6):670-675',
    year: 2018,
    url: doi('10.1001/jamadermatol.2018.0454'),
  },
  freites2019jaad2: {
    kind: 'review',
    by: 'Freites-Martinez A, Shapiro J, van den Hurk C, et al.',
    title: 'Hair disorders in cancer survivors',
    venue: 'J Am Acad Dermatol 80(5):1199-1213',
    year: 2019,
    url: doi('10.1016/j.jaad.2018.03.056'),
  },
  guo2017: {
    kind: 'review',
    by: 'Guo EL, Katta R',
    title: 'Diet and hair loss: effects of nutrient deficiency and supplement use',
    venue: 'Dermatology Practical & Conceptual 7(1):1-10',
    year: 2017,
    url: doi('10.5826/dpc.0701a01'),
  },
  ics_hair: {
    kind: 'cancer-group',
    by: 'Irish Cancer Society',
    title: 'Hair loss (alopecia)',
    venue: 'cancer.ie',
    url: 'https://www.cancer.ie/side-effects-and-symptoms/hair-loss-alopecia',
  },
  kang2019: {
    kind: 'study',
    by: 'Kang D, Kim IR, Choi EK, et al.',
    title:
      'Permanent chemotherapy-induced alopecia in patients with breast cancer: a 3-year prospective cohort study',
    venue: 'The Oncologist 24(3):414-420',
    year: 2019,
    url: doi('10.1634/theoncologist.2018-0184'),
  },
  kuo2024: {
    kind: 'study',
    by: 'Kuo AM, Reingold RE, Ketosugbo KF, et al.',
    title: 'Oral minoxidil for late alopecia in cancer survivors',
    venue: 'Breast Cancer Research and Treatment 208(3):491-499',
    year: 2024,
    url: doi('10.1007/s10549-024-07440-5'),
  },
  macmillan_after: {
    kind: 'cancer-group',
    by: 'Macmillan Cancer Support',
    title: 'Hair loss: after treatment (older page)',
    venue: 'macmillan.org.uk',
    url: 'https://www.macmillan.org.uk/information-and-support/leukaemia/acute-lymphoblastic-all/coping/side-effects-and-symptoms/hair-loss/after-treatment.html',
  },
  macmillan_regrow: {
    kind: 'cancer-group',
    by: 'Macmillan Cancer Support',
    title: 'Hair regrowth after cancer treatment',
    venue: 'macmillan.org.uk',
    url: 'https://www.macmillan.org.uk/cancer-information-and-support/impacts-of-cancer/hair-loss/hair-grows-back',
  },
  macmillan_wigs: {
    kind: 'cancer-group',
    by: 'Macmillan Cancer Support',
    title: 'Wigs and hairpieces',
    venue: 'macmillan.org.uk',
    url: 'https://www.macmillan.org.uk/information-and-support/coping/changes-to-appearance-and-body-image/dealing-with-hair-loss/wigs-and-hair-pieces.html',
  },
  martin2018: {
    kind: 'study',
    by: 'Martín M, de la Torre-Montero JC, López-Tarruella S, et al.',
    title:
      'Persistent major alopecia following adjuvant docetaxel for breast cancer: incidence, characteristics, and prevention with scalp cooling',
    venue: 'Breast Cancer Research and Treatment (issue 3/2018)',
    year: 2018,
    url: doi('10.1007/s10549-018-4855-2'),
  },
  // The page's title could not be confirmed, so it is not shown.
  mayo2014: {
    kind: 'hospital',
    by: 'Mayo Clinic',
    venue: 'mayoclinic.org',
    year: 2014,
    url: 'http://www.mayoclinic.org/tests-procedures/chemotherapy/in-depth/chemotherapy/art-20093279?p=1',
  },
  nangia2017: {
    kind: 'study',
    by: 'Nangia J, Wang T, Osborne C, et al.',
    title:
      'Effect of a scalp cooling device on alopecia in women undergoing chemotherapy for breast cancer: the SCALP randomized clinical trial',
    venue: 'JAMA 317(6):596-605',
    year: 2017,
    url: doi('10.1001/jama.2016.20939'),
  },
  nci2008: {
    kind: 'agency',
    by: 'National Cancer Institute',
    title: 'Managing chemotherapy side effects: hair loss (alopecia), fact sheet 24 Nov 2008',
    venue: 'NCI (archived)',
    year: 2008,
    url: 'https://webarchive.library.unt.edu/eot2008/20090509081539/http://www.cancer.gov/cancertopics/chemo-side-effects/hairloss',
  },
  paterson2021: {
    kind: 'review',
    by: 'Paterson C, Kozlovskaia M, Turner M, et al.',
    title:
      'Identifying the supportive care needs of men and women affected by chemotherapy-induced alopecia? A systematic review',
    venue: 'Journal of Cancer Survivorship (issue 1/2021)',
    year: 2021,
    url: 'https://www.springermedicine.com/alopecia/care/identifying-the-supportive-care-needs-of-men-and-women-affected-/21881086',
  },
  // The authors' names could not be confirmed, so they are not shown.
  sehouli2015: {
    kind: 'study',
    title:
      'Alopecia as surrogate marker for chemotherapy response in patients with primary epithelial ovarian cancer: a metaanalysis of four prospective randomised phase III trials with 5114 patients',
    venue: 'European Journal of Cancer 51(7):825-832',
    year: 2015,
    url: 'http://qualityoflife.elsevierresource.com/articles/alopecia-surrogate-marker-chemotherapy-response-patients-primary-epithelial-ovarian-cancer',
  },
  watanabe2019: {
    kind: 'study',
    by: 'Watanabe T, Yagata H, Saito M, et al.',
    title:
      'A multicenter survey of temporal changes in chemotherapy-induced hair loss in breast cancer patients',
    venue: 'PLoS One 14(1):e0208118',
    year: 2019,
    url: doi('10.1371/journal.pone.0208118'),
  },
} satisfies Record<string, Citation>;

export type CitationId = keyof typeof citations;
