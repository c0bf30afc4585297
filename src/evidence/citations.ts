/**
 * The sources that a reader can meet. Only details that were read in a copy of the source stand here;
 * a detail that is missing was not confirmed and is left out, never guessed.
 */

/** What kind of work a source is; the words for it are content, in each language. */
export type SourceKind =
  | 'study'
  | 'review'
  | 'guideline'
  | 'cancer-group'
  | 'hospital'
  | 'agency'
  /** A label, or a page, by the maker of a device or a drug. */
  | 'label';

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
  almohanna2019: {
    kind: 'review',
    by: 'Almohanna HM, Ahmed AA, Tsatalis JP, Tosti A',
    title: 'The role of vitamins and minerals in hair loss: a review',
    venue: 'Dermatology and Therapy 9(1):51-70',
    year: 2019,
    url: doi('10.1007/s13555-018-0278-6'),
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
  borchert2016: {
    kind: 'study',
    by: 'Borchert M, Bruce S, Wirta D, et al.',
    title:
      'An evaluation of the safety and efficacy of bimatoprost for eyelash growth in pediatric subjects',
    venue: 'Clinical Ophthalmology 10:419-429',
    year: 2016,
    url: doi('10.2147/OPTH.S89561'),
  },
  cancernet2023: {
    kind: 'cancer-group',
    by: 'ASCO Cancer.Net Editorial Board',
    title: 'Hair loss or alopecia (09/2023)',
    venue: 'Cancer.Net',
    year: 2023,
    url: 'https://www.cancer.net/coping-with-cancer/physical-emotional-and-social-effects-cancer/managing-physical-side-effects/hair-loss-or-alopecia',
  },
  carlson2023: {
    kind: 'guideline',
    by: 'Carlson LE, Ismaila N, Addington EL, et al.',
    title:
      'Integrative oncology care of symptoms of anxiety and depression in adults with cancer: Society for Integrative Oncology-ASCO guideline',
    venue: 'Journal of Clinical Oncology',
    year: 2023,
    url: doi('10.1200/JCO.23.00857'),
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
  chanasumon2018: {
    kind: 'review',
    by: 'Chanasumon N, Sriphojanart T, Suchonwanit P',
    title: 'Therapeutic potential of bimatoprost for the treatment of eyebrow hypotrichosis',
    venue: 'Drug Design, Development and Therapy 12:365-372',
    year: 2018,
    url: doi('10.2147/DDDT.S156467'),
  },
  claes2025: {
    kind: 'study',
    by: 'Claes M, Robijns J, Lambrichts L, et al.',
    title:
      'Photobiomodulation therapy in the prevention of chemotherapy-induced alopecia in breast cancer patients: a randomized controlled trial',
    venue: 'Lasers in Medical Science 40(1):325',
    year: 2025,
    url: doi('10.1007/s10103-025-04577-7'),
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
  dignicap_contra: {
    kind: 'label',
    by: 'Dignitana',
    title: 'Contraindications and safety considerations',
    venue: 'dignicap.com',
    url: 'https://dignicap.com/contraindications/',
  },
  duvic1996: {
    kind: 'study',
    by: 'Duvic M, Lemak NA, Valero V, et al.',
    title: 'A randomized trial of minoxidil in chemotherapy-induced alopecia',
    venue: 'J Am Acad Dermatol 35(1):74-78',
    year: 1996,
    url: doi('10.1016/S0190-9622(96)90500-9'),
  },
  // The page was quoted in the press but has been taken off the agency’s site, so there is no link.
  fda_biotin: {
    kind: 'agency',
    title:
      'Biotin interference with troponin lab tests: assays subject to biotin interference; safety communication 5 Nov 2019',
    venue: 'FDA',
    year: 2019,
  },
  fda_exo2019: {
    kind: 'agency',
    by: 'U.S. Food and Drug Administration',
    title: 'Public safety notification on exosome products (6 December 2019)',
    venue: 'FDA',
    year: 2019,
    url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products',
  },
  fda_exo2020: {
    kind: 'agency',
    by: 'U.S. Food and Drug Administration',
    title:
      'Consumer alert on regenerative medicine products including stem cells and exosomes (22 July 2020)',
    venue: 'FDA',
    year: 2020,
    url: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
  },
  freites2018eia: {
    kind: 'study',
    by: 'Freites-Martinez A, Shapiro J, Chan D, et al.',
    title: 'Endocrine therapy-induced alopecia in patients with breast cancer',
    venue: 'JAMA Dermatology 154(6):670-675',
    year: 2018,
    url: doi('10.1001/jamadermatol.2018.0454'),
  },
  freites2019jaad1: {
    kind: 'review',
    by: 'Freites-Martinez A, Shapiro J, Goldfarb S, et al.',
    title: 'Hair disorders in patients with cancer',
    venue: 'J Am Acad Dermatol 80(5):1179-1196',
    year: 2019,
    url: doi('10.1016/j.jaad.2018.03.055'),
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
  gupta2023exo: {
    kind: 'review',
    by: 'Gupta AK, Wang T, Rapaport JA',
    title:
      'Systematic review of exosome treatment in hair restoration: preliminary evidence, safety, and future directions',
    venue: 'Journal of Cosmetic Dermatology',
    year: 2023,
    url: doi('10.1111/jocd.15869'),
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
  // The journal and the year could not be confirmed: an abstract on the hospital’s page.
  kang_sc_rct: {
    kind: 'study',
    by: 'Kang D, Cho J, Zhao D, et al.',
    title:
      'Scalp cooling in preventing persistent chemotherapy-induced alopecia: a randomized controlled trial',
    venue: 'Samsung Medical Center, abstract',
    url: 'http://www.samsunghospital.com/dept/main/bbsView.do?CID=34881&cPage=3&MENU_ID=003005&DP_CODE=1812J2',
  },
  kuo2024: {
    kind: 'study',
    by: 'Kuo AM, Reingold RE, Ketosugbo KF, et al.',
    title: 'Oral minoxidil for late alopecia in cancer survivors',
    venue: 'Breast Cancer Research and Treatment 208(3):491-499',
    year: 2024,
    url: doi('10.1007/s10549-024-07440-5'),
  },
  lodewijckx2023: {
    kind: 'study',
    by: 'Lodewijckx J, Robijns J, Claes M, et al.',
    title:
      'The use of photobiomodulation therapy for the management of chemotherapy-induced alopecia: a randomized, controlled trial (HAIRLASER trial)',
    venue: 'Supportive Care in Cancer 31(5):269',
    year: 2023,
    url: doi('10.1007/s00520-023-07743-1'),
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
  munzone2019: {
    kind: 'study',
    by: 'Munzone E, Bagnardi V, Campennì G, et al.',
    title:
      'Preventing chemotherapy-induced alopecia: a prospective clinical trial on the efficacy and safety of a scalp-cooling system in early breast cancer patients treated with anthracyclines',
    venue: 'British Journal of Cancer 121(4):325-331',
    year: 2019,
    url: doi('10.1038/s41416-019-0520-8'),
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
  paxman_fda2018: {
    kind: 'cancer-group',
    by: 'The ASCO Post',
    title: 'FDA clears expanded indication of scalp-cooling system',
    venue: 'ascopost.com',
    year: 2018,
    url: 'http://www.ascopost.com/News/58963',
  },
  // The authors’ names could not be confirmed, so they are not shown.
  pict2022: {
    kind: 'study',
    title:
      'Comparable effectiveness of 45- and 20-min post-infusion scalp cooling time in preventing paclitaxel-induced alopecia - a randomized controlled trial',
    venue: 'Support Care Cancer 30(8):6641-6648',
    year: 2022,
    url: doi('10.1007/s00520-022-07090-7'),
  },
  // Authors, title and year could not be confirmed, so they are not shown.
  rossi2020dpc: {
    kind: 'review',
    venue: 'Dermatology Practical & Conceptual 10(3):e2020074',
    url: 'https://dpcj.org/index.php/dpc/article/view/dermatol-pract-concept-articleid-dp1003a74',
  },
  rossi2025prp: {
    kind: 'study',
    by: 'Rossi A, Pan A, Menzer C, et al.',
    title:
      'Platelet-rich plasma treatment for endocrine-induced alopecia and persistent chemotherapy-induced alopecia in breast cancer survivors: a randomized, controlled, pilot study',
    venue: 'Dermatologic Surgery',
    year: 2025,
    url: doi('10.1097/DSS.0000000000004755'),
  },
  rozner2019: {
    kind: 'review',
    by: 'Rozner RN, Freites-Martinez A, Shapiro J, et al.',
    title:
      'Safety of 5α-reductase inhibitors and spironolactone in breast cancer patients receiving endocrine therapies',
    venue: 'Breast Cancer Research and Treatment 174:15-26',
    year: 2019,
    url: doi('10.1007/s10549-018-4996-3'),
  },
  rugo2017mets: {
    kind: 'review',
    by: 'Rugo HS, Melin SA, Voigt J',
    title:
      'Scalp cooling with adjuvant/neoadjuvant chemotherapy for breast cancer and the risk of scalp metastases: systematic review and meta-analysis',
    venue: 'Breast Cancer Research and Treatment 163(2):199-205',
    year: 2017,
    url: doi('10.1007/s10549-017-4185-9'),
  },
  // The authors’ names and the year could not be confirmed, so they are not shown.
  rugovoigt2018: {
    kind: 'review',
    title:
      'Scalp hypothermia for preventing alopecia during chemotherapy. A systematic review and meta-analysis of randomized controlled trials',
    venue: 'Clinical Breast Cancer',
    url: doi('10.1016/j.clbc.2017.07.012'),
  },
  ruiztagle2018: {
    kind: 'review',
    by: 'Ruiz-Tagle SA, Figueira MM, Vial V, Espinoza-Benavides L, Miteva M',
    title: 'Micronutrients in hair loss',
    venue: 'Our Dermatology Online',
    year: 2018,
    url: doi('10.7241/ourd.20183.25'),
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
  // The abstract’s own title and year could not be confirmed, so they are not shown.
  vdhurk_jnccn: {
    kind: 'study',
    by: 'van den Hurk C, Dercksen W, Vriens B, Breed W',
    venue: 'JNCCN, conference abstract on the Dutch scalp cooling register',
    url: 'https://jnccn.org/search?f_0=author&q_0=Wim+Breed',
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
  wikramanayake2023: {
    kind: 'review',
    by: 'Wikramanayake TC, Haberland NI, Akhundlu A, et al.',
    title:
      'Prevention and treatment of chemotherapy-induced alopecia: what is available and what is coming?',
    venue: 'Current Oncology 30(4):3609-3626',
    year: 2023,
    url: doi('10.3390/curroncol30040275'),
  },
  wirta2015: {
    kind: 'study',
    by: 'Wirta D, Baumann L, Bruce S, et al.',
    title: 'Safety and efficacy of bimatoprost for eyelash growth in postchemotherapy subjects',
    venue: 'J Clin Aesthet Dermatol 8(4):11-20',
    year: 2015,
    url: 'https://jcadonline.com/safety-and-efficacy-of-bimatoprost-for-eyelash-growth-in-postchemotherapy-subjects/',
  },
  zhang2022: {
    kind: 'review',
    by: 'Zhang XY, Yang KL, Liu WQ, Huang J, Ning N',
    title:
      'Effectiveness, safety, and tolerance of scalp cooling for chemotherapy-induced alopecia',
    venue: 'Oncology Nursing Forum 49(4):369-384',
    year: 2022,
    url: doi('10.1188/22.ONF.369-384'),
  },
} satisfies Record<string, Citation>;

export type CitationId = keyof typeof citations;
