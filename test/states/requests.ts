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
  Symptom: ['chest-pain', 'pop', 'persistent-pain', 'sit-bone', 'easing'],
  RoutineName: [
    ...['warm-up', 'quick-warm-up', 'strength', 'strength-gym', 'rolling', 'cool-down'],
    'partner-cool-down',
  ],
  ExerciseName: ['inchworms', 'hip-thrust', 'partner-stretch'],
  Topic: ['strain', 'self-check', 'foam-rolling', 'ice', 'knees'],
  'AMAZON.NUMBER': ['0', '2', '7', '20'],
  'AMAZON.DURATION': ['PT5M', 'PT1H', 'P3D'],
  'AMAZON.DATE': ['2026-02-27'],
};

const valuesOf = ({ type }: SlotDefinition): readonly string[] => {
  const known = telling[type];
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
  ...slots.flatMap((slot) => valuesOf(slot).map((value) => saying(name, { [slot.name]: value }))),
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
