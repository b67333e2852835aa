interface Source {
  readonly of: string;
  /** The day on which the answers that name it were last held against it. */
  readonly checked: string;
}

const checked = '2026-11-29';

/**
 * Where what is told comes from. Where several say something, the strictest is told. `practice` and
 * `general` name no page that was read, `prudence` none that could be found: a clinician should look
 * at those first.
 */
const sources = {
  article: { of: 'Hamstring Pain In Runners: Prevention And Recovery', checked },
  anatomy: { of: 'Textbook anatomy of the thigh', checked },
  acsm: { of: 'ACSM position stand on resistance training: sets, rest, progression', checked },
  nsca: { of: 'NSCA: exercise order; youth resistance training; with UKSCA', checked },
  ramp: { of: 'Jeffreys, RAMP warm-up; FIFA 11+', checked },
  'nordic-trials': { of: 'van Dyk 2019, BJSM 53:1362: 8,459 athletes of team sports', checked },
  'nordic-programme': { of: 'Petersen 2011, AJSM 39:2296: ten weeks, footballers', checked },
  cpg: { of: 'Martin 2022, JOSPT 52(3):CPG1, guideline on hamstring strain', checked },
  rehab: { of: 'JAT 57(2):125, hamstring strain rehabilitation; PMC4555507, table 2', checked },
  askling: { of: 'Askling 2013, BJSM 47:953, lengthening protocol', checked },
  'peace-and-love': { of: 'Dubois 2020, BJSM 54:72', checked },
  /** The stricter of four, for a strain, and three, for the sit bone. */
  'pain-bound': { of: 'Hickey 2020, JOSPT 50:91; Goom 2016, JOSPT', checked },
  recurrence: {
    of: 'Heiderscheit 2010, PMC2867336; JOSPT Open 2024;2:289; Orchard 2020, BJSM 54:1103',
    checked,
  },
  goom: { of: 'Goom 2016, JOSPT; ACSM CSMR 2017;16:162: proximal tendinopathy', checked },
  avulsion: { of: 'Clanton 1998; musculoskeletalkey: tendon torn off the sit bone', checked },
  differential: { of: 'lawleypharmacy.co.uk (mirror): pain from the back down the leg', checked },
  young: { of: 'PMC449822; Erickson & Sherry 2017: growth plate at the sit bone', checked },
  'running-load': { of: 'Frandsen 2025, BJSM: 5,205 runners', checked },
  /** Read in a list of common advice: no trial on hamstrings. */
  'running-form': { of: 'Common advice: cadence 5 to 10 % higher for who overstrides', checked },
  'nhs-hamstring': { of: 'NHS, hamstring injury (nidirect mirror)', checked },
  'nhs-sprains': { of: 'NHS, sprains and strains (1stchoicepharmacy.co.uk mirror)', checked },
  'nhs-pregnancy': { of: 'NHS trusts, exercise in pregnancy', checked },
  'mpft-cold': { of: 'MPFT NHS, safe use of cold', checked },
  'cold-injury': { of: 'carmandufferin.com, cold injury of the skin; PMC4395553', checked },
  'cochrane-cramps': { of: 'Cochrane CD008496 (2021): stretching for cramps', checked },
  'cochrane-magnesium': { of: 'Cochrane CD009402 (2020): magnesium for cramps', checked },
  tape: { of: 'Lin 2021, PMC8188598: tape and soreness after exercise', checked },
  practice: { of: 'Common practice among physios and coaches', checked },
  general: { of: 'General knowledge', checked },
  prudence: { of: 'Prudence', checked },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
