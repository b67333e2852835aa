import type { OpenIntent } from '../../lambda/alexa/open-speech.ts';
import {
  readInteractionModel,
  type SlotDefinition,
} from '../../simulator/language/interaction-model.ts';
import type { Runner, Turned } from '../support/runner.ts';

/** Something a runner does, and how it is told of. */
export interface Act {
  readonly name: string;
  readonly intent?: string;
  readonly slots?: Readonly<Record<string, string>>;
  readonly do: (coach: Runner) => Promise<Turned | undefined>;
}

const model = readInteractionModel(
  new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url),
);

/** Values that lead to different places; of other types the first and the last stand for all. */
const telling: Readonly<Record<string, readonly string[]>> = {
  RoutineName: [
    ...['warm-up', 'quick-warm-up', 'strength', 'strength-gym', 'rolling', 'cool-down'],
    'partner-cool-down',
  ],
  ExerciseName: ['inchworms', 'hip-thrust', 'partner-stretch', 'clean'],
  'AMAZON.NUMBER': ['0', '2', '7', '20'],
  'AMAZON.DURATION': ['PT5M', 'PT1H', 'P3D'],
  'AMAZON.DATE': ['2026-02-27'],
};

/** Free words that lead to different places, as the carriers of their intents leave them. */
const freeWords: Readonly<Record<OpenIntent, readonly string[]>> = {
  SayIntent: ['a pop when i sprinted', 'it hurts right at my sit bone'],
  SayIIntent: ['a pop', 'fine now', 'keep stumbling over my own toes'],
  SayIAmIntent: ['knackered'],
  SayIHaveIntent: ['a bruise on the back of my leg', 'a foam roller'],
  SayMyIntent: ['chest hurts'],
  SayItIntent: ['burns a little'],
  SayItIsIntent: ['swollen', 'too fast for me'],
  SayTheIntent: ['left one is tight'],
  SayThereIsIntent: ['a gap in the muscle'],
  DenyIntent: ['i am fine', 'numbness'],
  AgreeIntent: ['let us get going', 'it is swollen'],
  AskIntent: ['it okay to run with a strain', 'numbness bad'],
  AskIsItIntent: ['normal to be sore'],
  AskAmIIntent: ['doing this right'],
  AskShouldIntent: ['ice or heat it', 'run on a strain'],
  AskWhatIntent: ['is a strain', 'comes next'],
  AskWhatIsIntent: ['a strain'],
  AskWhichIntent: ['leg is it'],
  AskHowIntent: ['do i treat a strain'],
  AskHowLongIntent: ['does a strain take'],
  AskWhyIntent: ['are my hamstrings so tight'],
  AskWhenIntent: ['can i run again'],
  WishIntent: ['to leave out the squats', 'to know about foam rolling'],
  TellMeIntent: ['foam rolling'],
  SomebodyIntent: ['has chest pain', 'felt a pop', 'has a numb foot'],
  ChildIntent: ['felt a pop'],
  WhatIfIntent: ['my foot goes numb'],
  RemindIntent: ['to warm up every morning at six thirty', 'to do strength'],
  MoveReminderIntent: ['eight'],
  AnythingIntent: [
    ...['my chest hurts', 'it still hurts after days of rest', 'it loosens up once i get going'],
    ...[
      'i have raynauds',
      'how do i check my hamstrings',
      'is ice any good',
      'i have had the ice on for ten minutes',
      'the ice has been on a while',
      'what about my knees',
    ],
    ...['quick warm-up without the floor please', 'what is the capital of france'],
    ...['how do i get back after my strain', 'my strain was three weeks ago what can i do'],
    ...['my sit bone hurts what exercises can i do', 'just bridges so far'],
    ...["it's my wife not me", 'did i tear it', 'promise me i can race', 'what if it hurts'],
    'my dad keeled over on the landing and came round',
    ...['what did you say about my leg', 'i pulled my hamstring', 'my skin has gone white'],
    'flurb the wibble zorgle',
  ],
};

function openIntent(name: string): OpenIntent {
  const open = Object.keys(freeWords).find((each): each is OpenIntent => each === name);
  if (open === undefined) throw new Error(`nothing is said by ${name}`);
  return open;
}

const valuesOf = (intent: string, { name, type }: SlotDefinition): readonly string[] => {
  const known = name === 'words' ? freeWords[openIntent(intent)] : telling[type];
  if (known !== undefined) return known;
  const ids = model.types.find(({ name }) => name === type)?.values.map(({ id }) => id ?? '') ?? [];
  return [...new Set([ids[0], ids.at(-1)])].filter((id) => id !== undefined);
};

const saying = (intent: string, slots: Readonly<Record<string, string>> = {}): Act => ({
  name: [intent, ...Object.values(slots)].join(' '),
  intent,
  slots,
  do: (coach) => coach.say(intent, slots),
});

/** Each intent of the model, without slots and with each slot filled. */
export const utterances: readonly Act[] = model.intents.flatMap(({ name, slots }) => [
  saying(name),
  ...slots.flatMap((slot) =>
    valuesOf(name, slot).map((value) => saying(name, { [slot.name]: value })),
  ),
]);

const waiting = (seconds: number, what: string): Act => ({
  name: what,
  async do(coach) {
    coach.wait(seconds * 1000);
    return undefined;
  },
});

/** What happens to a conversation besides words. Waits end with the session's patience. */
export const happenings: readonly Act[] = [
  { name: 'open', do: (coach) => coach.open() },
  { name: 'exit', do: (coach) => coach.exit() },
  {
    name: 'silence',
    async do(coach) {
      await coach.silence();
      return undefined;
    },
  },
  { name: 'consent', do: (coach) => coach.consent('ACCEPTED') },
  { name: 'no consent', do: (coach) => coach.consent('DENIED') },
  waiting(15, 'wait 15 s'),
  {
    name: 'wait for a rest',
    async do(coach) {
      const routine = coach.record()?.routine;
      if (routine?.state !== 'playing') return undefined;
      const heard = coach.now() - routine.startedAt;
      const current = routine.exercises.find(({ endsAfter }) => heard < endsAfter);
      if (current !== undefined) coach.wait(current.endsAfter - heard + 1000);
      return undefined;
    },
  },
  waiting(6 * 60, 'wait 6 min'),
  waiting(25 * 60, 'wait 25 min'),
];
