import type { Urgency } from '../../../lambda/rooms/doctor/rules.ts';

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

export const cases: readonly Case[] = [
  { says: ["i'm numb between my legs"], calls: 'emergency', source: backPain },
  { says: ['my groin is numb should i see a doctor'], calls: 'emergency', source: backPain },
  { says: ["i can't pee"], calls: 'emergency', source: backPain },
  { says: ['i lost control of my bladder'], calls: 'emergency', source: backPain },
  { says: ['i have trouble with my bowels'], calls: 'emergency', source: backPain },
  { says: ['my legs are both weak'], calls: 'emergency', source: backPain },
  { says: ['both my legs are tingling'], calls: 'emergency', source: backPain },
  { says: ['i have chest pain'], calls: 'emergency', source: thrombosis },
  { says: ["i can't lift my toes"], calls: 'emergency', source: limb },
  { says: ["i can't move my foot"], calls: 'emergency', source: limb },
  { says: ['i fainted'], calls: 'emergency', source: heart },
  { says: ["i think i'm having a heart attack"], calls: 'emergency', source: heart },
  { says: ['i took twelve ibuprofen'], calls: 'emergency', source: 'prudence' },
  { says: ['somebody collapsed beside me'], calls: 'emergency', source: heart },
  { says: ['call an ambulance'], calls: 'emergency', source: 'prudence' },
  { says: ['i hit my head'], calls: 'emergency', source: 'prudence' },
  { says: ['my calf is swollen and my chest hurts'], calls: 'emergency', source: thrombosis },
  { says: ["i can't breathe"], calls: 'emergency', source: thrombosis },
  { says: ["i'm short of breath"], calls: 'emergency', source: thrombosis },
  { says: ['my leg is cold'], calls: 'emergency', source: sprains },
  { says: ['my foot is blue'], calls: 'emergency', source: sprains },
  { says: ['my leg is an odd shape'], calls: 'emergency', source: sprains },
  { says: ['i heard a crack'], calls: 'emergency', source: sprains },
  { says: ['the pain is unbearable'], calls: 'emergency', source: differential },
  { says: [ask, 'yes'], calls: 'emergency', source: backPain },
  { says: [ask, 'no', 'one of those'], calls: 'emergency', source: sprains },
  { says: ['start my warm-up', 'chest pain'], calls: 'emergency', source: thrombosis },

  { says: ['i heard a pop'], calls: 'urgent', source: tears },
  {
    says: ["a cramp in my calf that won't let go"],
    calls: 'urgent',
    source: 'nhsinform.scot; uclh.nhs.uk',
  },
  {
    says: ['something burst behind my knee'],
    calls: 'urgent',
    source: 'reference.com, after Mayo',
  },
  { says: ['i felt a pop while sprinting'], calls: 'urgent', source: tears },
  { says: ['something tore'], calls: 'urgent', source: tears },
  { says: ['there is a big bruise'], calls: 'urgent', source: tears },
  { says: ['my thigh is black and blue'], calls: 'urgent', source: tears },
  { says: ['i can feel a dent'], calls: 'urgent', source: tears },
  { says: ['sit bone pain after a pop'], calls: 'urgent', source: tears },
  { says: ["i can't put weight on it"], calls: 'urgent', source: tears },
  { says: ["i can't walk"], calls: 'urgent', source: tears },
  { says: ['my calf is swollen'], calls: 'urgent', source: thrombosis },
  { says: ['my thigh is hot'], calls: 'urgent', source: thrombosis },
  { says: ['my leg is turning red'], calls: 'urgent', source: thrombosis },
  { says: ['i have throbbing veins'], calls: 'urgent', source: thrombosis },
  { says: ['my leg is getting weaker'], calls: 'urgent', source: backPain },
  { says: ['my foot drags'], calls: 'urgent', source: tears },
  {
    says: ['i have a fever and a hot thigh'],
    calls: 'urgent',
    source: `${sprains}; ${thrombosis}`,
  },
  { says: ['my skin is still numb'], calls: 'urgent', source: 'MPFT NHS, safe use of cold' },
  { says: [ask, 'no', 'no', 'yes'], calls: 'urgent', source: tears },
  { says: [ask, ...no(3), 'yes'], calls: 'urgent', source: thrombosis },
  { says: [ask, 'not sure', 'not sure', 'no'], calls: 'urgent', source: doubt },
  { says: [ask, "i'd rather not say", 'no'], calls: 'urgent', source: doubt },
  { says: ["i'm limping and i heard a pop"], calls: 'urgent', source: worstWins },
  { says: ["i'm limping", 'yes', 'no', 'no', 'yes'], calls: 'urgent', source: worstWins },
  { says: ['set an ice timer', 'my leg is swollen'], calls: 'urgent', source: thrombosis },

  { says: ['my leg is tingling should i see a doctor'], calls: 'doctor', source: article },
  { says: ['i have pins and needles'], calls: 'doctor', source: article },
  { says: ["i'm limping"], calls: 'doctor', source: article },
  {
    says: ['a deep ache in my groin that comes earlier every run'],
    calls: 'doctor',
    source: 'PMC6226070',
  },
  { says: ['my stride is off'], calls: 'doctor', source: article },
  { says: ["i've been taking ibuprofen every day"], calls: 'doctor', source: article },
  { says: ['it still hurts after three days off'], calls: 'doctor', source: article },
  { says: ["it's been hurting since thursday"], calls: 'doctor', source: article },
  { says: ["no numbness but i've been limping"], calls: 'doctor', source: article },
  { says: ['i have a fever'], calls: 'doctor', source: sprains },
  { says: ["i've lost weight"], calls: 'doctor', source: differential },
  { says: ["i've had cancer"], calls: 'doctor', source: differential },
  { says: ['it wakes me at night'], calls: 'doctor', source: differential },
  { says: ['my sit bone has hurt for weeks'], calls: 'doctor', source: 'Goom 2016' },
  { says: ['it keeps coming back'], calls: 'doctor', source: 'JOSPT guideline 2022' },
  { says: ["it's gone on for weeks"], calls: 'doctor', source: sprains },
  {
    says: ["i'm sixteen and my sit bone hurts"],
    calls: 'urgent',
    source: 'Erickson and Sherry 2017',
  },
  { says: [ask, ...no(4), 'yes'], calls: 'doctor', source: article },
  { says: [ask, ...no(5), 'about three days'], calls: 'doctor', source: article },
  { says: [ask, ...no(5), 'since thursday'], calls: 'doctor', source: article },
  { says: [ask, ...no(6), 'yes'], calls: 'doctor', source: differential },
  { says: [ask, 'no', 'no', 'not sure', 'not sure', 'no'], calls: 'doctor', source: doubt },
  { says: [ask, ...no(6), 'not sure', 'not sure'], calls: 'doctor', source: doubt },
  { says: [ask, 'no', 'limping', 'no', 'no', 'no'], calls: 'doctor', source: article },
  { says: ['i have painkillers every day', 'yes', ...no(4)], calls: 'doctor', source: article },

  { says: [ask, ...no(7)], calls: 'none', source: article },
  { says: [ask, 'not sure', ...no(7)], calls: 'none', source: article },
  { says: ['it loosens up', ...no(7)], calls: 'none', source: article },
  { says: [ask, 'no numbness', ...no(7)], calls: 'none', source: article },
  { says: [ask, 'what do you mean', ...no(7)], calls: 'none', source: article },
  { says: [ask, 'not sure', "i'm not sure", 'go back', ...no(7)], calls: 'none', source: article },
  { says: [ask, ...no(5), 'one day', 'no', 'no'], calls: 'none', source: article },
];
