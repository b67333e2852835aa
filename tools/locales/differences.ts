import type { IntentName } from '../../lambda/alexa/interaction-model.ts';
import type {
  Equipment,
  ExerciseId,
  RoutineName,
  SideWanted,
} from '../../lambda/hearing/vocabulary.ts';

/** The Englishes whose interaction model is derived from the American one. */
export const dialects = ['en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;

export type DialectName = (typeof dialects)[number];

/**
 * Words spelt in two ways: American, and as in the rest of the world. What contains one is
 * understood in both, since there is no telling which one Alexa writes down.
 */
export const spellings: readonly (readonly [american: string, british: string])[] = [
  ['center', 'centre'],
  ['color', 'colour'],
  ['gray', 'grey'],
  ['practice', 'practise'],
  ['program', 'programme'],
  ['programs', 'programmes'],
];

/** A word of the American model that is said otherwise elsewhere. Both are understood there. */
export interface OtherWord {
  readonly word: string;
  readonly alsoSaid: readonly string[];
  readonly in: readonly DialectName[];
}

export const otherWords: readonly OtherWord[] = [
  { word: 'physio', alsoSaid: ['physiotherapist'], in: dialects },
  { word: 'butt', alsoSaid: ['bum'], in: ['en-GB', 'en-AU'] },
  { word: 'my hamstring', alsoSaid: ['my hammy'], in: ['en-GB', 'en-AU'] },
];

/** What is said to an intent in some places only. */
export interface OwnSamples {
  readonly intent: IntentName;
  readonly in: readonly DialectName[];
  readonly samples: readonly string[];
}

export const ownSamples: readonly OwnSamples[] = [
  {
    intent: 'SeeDoctorIntent',
    in: ['en-GB'],
    samples: [
      'should i go to a and e',
      'do i need to go to a and e',
      'should i go to casualty',
      'should i call one one one',
      'should i ring one one one',
    ],
  },
  {
    intent: 'SeeDoctorIntent',
    in: ['en-GB', 'en-AU', 'en-IN'],
    samples: [
      'should i see a g p',
      'should i see my g p',
      'should i see a gp',
      'should i see my gp',
      'do i need a gp',
    ],
  },
  {
    intent: 'SeeDoctorIntent',
    in: ['en-GB', 'en-AU'],
    samples: ['should i ring my doctor', 'should i ring the doctor'],
  },
  {
    intent: 'SeeDoctorIntent',
    in: ['en-AU', 'en-CA'],
    samples: ['should i go to emergency', 'do i need to go to emergency'],
  },
  {
    intent: 'SeeDoctorIntent',
    in: ['en-CA'],
    samples: [
      'should i go to emerg',
      'should i go to a walk-in clinic',
      'should i see my family doctor',
    ],
  },
  {
    intent: 'SeeDoctorIntent',
    in: ['en-IN'],
    samples: [
      'should i go to casualty',
      'should i go to the hospital',
      'should i consult a doctor',
      'should i show it to a doctor',
    ],
  },
  {
    intent: 'HowLongIntent',
    in: ['en-IN'],
    samples: ['it has been paining for {duration}', 'it is paining since {date}'],
  },
  {
    intent: 'PainIntent',
    in: ['en-IN'],
    samples: [
      'it is paining',
      "it's paining",
      'this is paining',
      'my leg is paining',
      'my hamstring is paining',
    ],
  },
];

/** The ids that a slot of each type can hold. */
interface SlotValues {
  RoutineName: RoutineName;
  ExerciseName: ExerciseId;
  Equipment: Equipment;
  Side: SideWanted;
}

/** What a slot's value is called in some places only. */
export type OwnSynonyms = {
  [Type in keyof SlotValues]: {
    readonly type: Type;
    readonly id: SlotValues[Type];
    readonly in: readonly DialectName[];
    readonly synonyms: readonly string[];
  };
}[keyof SlotValues];

export const ownSynonyms: readonly OwnSynonyms[] = [
  {
    type: 'RoutineName',
    id: 'cool-down',
    in: ['en-GB', 'en-AU'],
    synonyms: ['warm-down', 'warm down'],
  },
];
