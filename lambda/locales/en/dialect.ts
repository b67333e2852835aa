/** The words and numbers that differ from one English to another. */
export interface Dialect {
  /** What to dial in an emergency, in digits, as they are read one by one; if a country is known. */
  readonly emergencyNumber: string | undefined;
  /**
   * How who does not want to live reaches somebody day and night, where that was read at its source;
   * elsewhere it is the emergency number.
   */
  readonly crisisLine?: string;
  /** Who advises on too many pills while one feels well, by the same rule. */
  readonly poisonLine?: string;
  /** When and where an urgent sign is seen, as in "Get this looked at ...". */
  readonly sameDayCare: string;
  readonly physicalTherapist: 'physical therapist' | 'physio';
  readonly color: 'color' | 'colour';
  readonly discolored: 'discolored' | 'discoloured';
  readonly fibers: 'fibers' | 'fibres';
  /** What runners count their weeks in. */
  readonly miles: 'miles' | 'kilometres';
  readonly parkingLot: 'parking lot' | 'car park';
}

/** Words that are the same in every English, or that ask which one is spoken. */
export type Said = string | ((dialect: Dialect) => string);

/** What is said in a dialect. */
export const inDialect = (said: Said, dialect: Dialect): string =>
  typeof said === 'string' ? said : said(dialect);

const spokenAmerican = {
  sameDayCare: 'today, at urgent care or the ER',
  physicalTherapist: 'physical therapist',
  color: 'color',
  discolored: 'discolored',
  fibers: 'fibers',
  miles: 'miles',
  parkingLot: 'parking lot',
} as const;

const american: Dialect = {
  ...spokenAmerican,
  emergencyNumber: '911',
  // 988 Suicide and Crisis Lifeline: Wyoming Department of Health, read 29 Nov 2026.
  crisisLine: 'call or text 988',
  // Health Resources and Services Administration, poisonhelp.hrsa.gov, read 29 Nov 2026.
  poisonLine: 'the Poison Help line on 1 800 222 1222',
};

/** What the Englishes of the Commonwealth share. */
const commonwealth = {
  physicalTherapist: 'physio',
  color: 'colour',
  discolored: 'discoloured',
  fibers: 'fibres',
} as const;

const dialects: Readonly<Record<string, Dialect>> = {
  'en-US': american,
  // Who answers on the same day, and at which number: NHS 111 and NHS A&E.
  'en-GB': {
    ...commonwealth,
    emergencyNumber: '999',
    // samaritans.org, contact a Samaritan, read 29 Nov 2026.
    crisisLine: 'call Samaritans on 116 123',
    // NHS 111 Wales, poisoning; npis.org names 111 for England and Scotland too; read 29 Nov 2026.
    poisonLine: '111',
    sameDayCare: 'today, through 111 or A and E',
    miles: 'miles',
    parkingLot: 'car park',
  },
  // Medicare urgent care clinics, and emergency departments: healthdirect.
  'en-AU': {
    ...commonwealth,
    emergencyNumber: '000',
    // lifeline.org.au, about Lifeline, read 29 Nov 2026.
    crisisLine: 'call Lifeline on 13 11 14',
    // poisonsinfo.health.qld.gov.au, from anywhere in Australia, read 29 Nov 2026.
    poisonLine: 'the Poisons Information Centre on 13 11 26',
    sameDayCare: 'today, at urgent care or emergency',
    miles: 'kilometres',
    parkingLot: 'car park',
  },
  'en-CA': {
    ...commonwealth,
    emergencyNumber: '911',
    // 9-8-8 Suicide Crisis Helpline: Government of Canada, 30 Nov 2023, read 29 Nov 2026.
    crisisLine: 'call or text 988',
    sameDayCare: 'today, at urgent care or emergency',
    miles: 'kilometres',
    parkingLot: 'parking lot',
  },
  'en-IN': {
    ...commonwealth,
    // No crisis line: 14416 (Tele-MANAS) stands in what newspapers quote of the ministry, and no page
    // of its own could be read.
    emergencyNumber: '112',
    sameDayCare: "today, at a hospital's emergency department",
    miles: 'kilometres',
    parkingLot: 'car park',
  },
};

/** The English of a locale such as `en-GB`; of one that is not known, American with no number. */
export const dialectOf = (locale: string): Dialect =>
  dialects[locale] ?? { ...spokenAmerican, emergencyNumber: undefined };

/** Of the numbers that there are for an emergency the one that is named first, in digits; empty if none is. */
export function firstDialled({ emergencyNumber, crisisLine }: Dialect, said: string): string {
  const [first] = [emergencyNumber, crisisLine?.match(/\d[\d ]*$/)?.[0]]
    .filter((number) => number !== undefined)
    .filter((number) => said.includes(number))
    .toSorted((one, other) => said.indexOf(one) - said.indexOf(other));
  return first ?? '';
}

/**
 * Whom to call where somebody does not want to live, as the rest of a sentence.
 * @param dial the emergency number as it is said
 */
export const crisisCall = ({ crisisLine, emergencyNumber }: Dialect, dial: string): string =>
  crisisLine === undefined
    ? `call ${dial} now, and tell them what you told me.`
    : `${crisisLine} now, day or night, or ${emergencyNumber} if you're in danger.`;
