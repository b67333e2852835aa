import { type Urgency, urgencies } from '../../../lambda/rooms/doctor/rules.ts';

/** What a runner says, line by line, and what the last answer has to call for. */
export interface Case {
  readonly says: readonly string[];
  readonly calls: Urgency;
  /** Where that is written. */
  readonly source: string;
}

const article = 'the article on hamstring pain in runners';
const backPain = 'NHS, back pain';
const thrombosis = 'NHS, deep vein thrombosis';
const sprains = 'NHS, sprains and strains';
const tears = 'Clanton 1998; Musculoskeletal Key';
const differential = 'muscle injury differential, e-jyms.org';
const limb = 'rcemlearning.co.uk, limb ischaemia';
const heart = 'Krames, heart attack and fainting';
const doubt = 'doubt counts one level below a yes, and for a doctor at least';
const worstWins = 'the worst of what was said decides';

const ask = 'should i see a doctor';
const no = (count: number): string[] => Array.from({ length: count }, () => 'no');

type Row = readonly [says: Case['says'], source: string];

const rows: Readonly<Record<Urgency, readonly Row[]>> = {
  emergency: [
    [["i'm numb between my legs"], backPain],
    [['my groin is numb should i see a doctor'], backPain],
    [["i can't pee"], backPain],
    [['i lost control of my bladder'], backPain],
    [['i have trouble with my bowels'], backPain],
    [['my legs are both weak'], backPain],
    [['both my legs are tingling'], backPain],
    [['i have chest pain'], thrombosis],
    [["i can't lift my toes"], limb],
    [["i can't move my foot"], limb],
    [['i fainted'], heart],
    [["i think i'm having a heart attack"], heart],
    [['i took twelve ibuprofen'], 'prudence'],
    [['somebody collapsed beside me'], heart],
    [['call an ambulance'], 'prudence'],
    [['i hit my head'], 'prudence'],
    [['my calf is swollen and my chest hurts'], thrombosis],
    [["i can't breathe"], thrombosis],
    [["i'm short of breath"], thrombosis],
    [['my leg is cold'], sprains],
    [['my foot is blue'], sprains],
    [['my leg is an odd shape'], sprains],
    [['i heard a crack'], sprains],
    [['the pain is unbearable'], differential],
    [[ask, 'next', 'yes'], backPain],
    [[ask, 'next', 'no', 'one of those'], backPain],
    [[ask, 'next', 'no', 'no', 'yes', 'yes'], sprains],
    [['start my warm-up', 'chest pain'], thrombosis],
  ],
  urgent: [
    [['i heard a pop'], tears],
    [["a cramp in my calf that won't let go"], 'nhsinform.scot; uclh.nhs.uk'],
    [['something burst behind my knee'], 'reference.com, after Mayo'],
    [['i felt a pop while sprinting'], tears],
    [['something tore'], tears],
    [['there is a big bruise'], tears],
    [['my thigh is black and blue'], tears],
    [['i can feel a dent'], tears],
    [['sit bone pain after a pop'], tears],
    [["i can't put weight on it"], tears],
    [["i can't walk"], tears],
    [['my calf is swollen'], thrombosis],
    [['my thigh is hot'], thrombosis],
    [['my leg is turning red'], thrombosis],
    [['i have throbbing veins'], thrombosis],
    [['my leg is getting weaker'], backPain],
    [['my foot drags'], tears],
    [['i have a fever and a hot thigh'], `${sprains}; ${thrombosis}`],
    [['my skin is still numb'], 'MPFT NHS, safe use of cold'],
    [[ask, 'next', 'no', 'no', 'yes', 'no', 'no'], tears],
    [[ask, 'next', ...no(4), 'yes', 'no'], thrombosis],
    [[ask, 'next', 'not sure', 'not sure', 'no', 'no'], doubt],
    [[ask, 'next', "i'd rather not say", 'no', 'no'], doubt],
    [["i'm limping and i heard a pop"], worstWins],
    [["i'm limping", 'yes', ...no(4), 'yes', 'no'], worstWins],
    [['set an ice timer', 'my leg is swollen'], thrombosis],
    [["i'm sixteen and my sit bone hurts"], 'Erickson and Sherry 2017'],
  ],
  doctor: [
    [['my leg is tingling should i see a doctor'], article],
    [['i have pins and needles'], article],
    [["i'm limping"], article],
    [['a deep ache in my groin that comes earlier every run'], 'PMC6226070'],
    [['my stride is off'], article],
    [["i've been taking ibuprofen every day"], article],
    [['it still hurts after three days off'], article],
    [["it's been hurting for three weeks"], article],
    [["no numbness but i've been limping"], article],
    [['i have a fever'], sprains],
    [["i've lost weight"], differential],
    [["i've had cancer"], differential],
    [['it wakes me at night'], differential],
    [['my sit bone has hurt for weeks'], 'Goom 2016'],
    [['it keeps coming back'], 'JOSPT guideline 2022'],
    [["it's gone on for weeks"], sprains],
    [[ask, 'next', ...no(5), 'yes', 'no', 'no'], article],
    [[ask, 'next', ...no(6), 'about three days', 'yes', 'no'], article],
    [[ask, 'next', ...no(6), 'since thursday', 'not sure', 'not sure', 'no'], article],
    [[ask, 'next', ...no(7), 'yes', 'no'], differential],
    [[ask, 'next', ...no(4), 'not sure', 'not sure', 'no', 'no'], doubt],
    [[ask, 'next', ...no(7), 'not sure', 'not sure', 'no'], doubt],
    [[ask, 'next', 'no', 'limping', ...no(6)], article],
    [['i have painkillers every day', 'yes', ...no(6)], article],
  ],
  none: [
    [[ask, 'next', ...no(9)], article],
    [[ask, 'my hamstring is a bit sore since yesterday', ...no(9)], article],
    [[ask, 'next', 'not sure', ...no(9)], article],
    [['it loosens up', ...no(8)], article],
    [[ask, 'no numbness', ...no(9)], article],
    [[ask, 'next', 'what do you mean', ...no(9)], article],
    [[ask, 'next', 'not sure', "i'm not sure", 'go back', ...no(9)], article],
    [[ask, 'next', ...no(6), 'one day', 'no', 'no'], article],
  ],
};

export const cases: readonly Case[] = urgencies.flatMap((calls) =>
  rows[calls].map(([says, source]) => ({ says, calls, source })),
);
