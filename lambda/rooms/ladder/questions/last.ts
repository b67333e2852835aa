import type { SignsHeard } from '../../../hearing/heard.ts';
import { type ExerciseId, type LadderStep, ladderSteps } from '../../../hearing/vocabulary.ts';
import { numbers } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { didLast, go } from '../climbing.ts';
import { ladderQuestion } from './common.ts';

/** The step that an exercise belongs to, where its name was heard as such. */
const stepOf: Readonly<Partial<Record<ExerciseId, LadderStep>>> = {
  'brisk-walk': 'walk',
  'held-bridge': 'held-bridge',
  'hip-bridge': 'bridge',
  'one-leg-bridge': 'one-leg',
  'hip-hinge': 'hinge',
  'walk-and-jog': 'walk-and-jog',
  jog: 'walk-and-jog',
};

/** The steps that are asked about, by their place from one on. */
const places: readonly number[] = ladderSteps.slice(0, -1).map((_step, at) => at + 1);
const stepAt = (place: number): LadderStep => ladderSteps[place - 1] ?? 'walk';

const named = (turn: Turn): Outcome | undefined => {
  const step = turn.free?.step;
  return step && didLast(turn, step);
};

/** Nothing so far, or nobody can tell: whether walking is fine decides. */
const nothing = (turn: Turn): Outcome => named(turn) ?? didLast(turn, 'walk');

/** "I can only walk" sounds like a sign; where that was asked, it is the answer. */
const isOfWalking = ({ told }: SignsHeard): boolean => told.every((sign) => sign === 'cannot-walk');

/** The most that was done since: from there it goes up, or back. */
export const last = ladderQuestion('last', {
  // A round screen has no room for a column of them.
  touch: ({ words }, _step, { isRound }) =>
    isRound ? [] : numbers(places, (place) => words.ladder.screen.step(stepAt(place))),
  hears: {
    yes: named,
    no: nothing,
    well: nothing,
    unsure: nothing,
    'rather-not': nothing,
    equipment: (turn, _step, { equipment }) =>
      equipment.kind === 'known' && equipment.id === 'none' ? nothing(turn) : undefined,
    'how-to'(turn, _step, { exercise }) {
      const step = exercise.kind === 'known' ? stepOf[exercise.id] : undefined;
      return named(turn) ?? (step && didLast(turn, step));
    },
    /** Touched by its place: the first step is one. */
    number: (turn, _step, { count }) =>
      count !== undefined && places.includes(count) ? didLast(turn, stepAt(count)) : named(turn),
    signs: (turn, _step, heard) => (isOfWalking(heard) ? named(turn) : undefined),
    'perhaps-sign': (turn, _step, { sign }) => (sign === 'cannot-walk' ? named(turn) : undefined),
    /** "Jogging hurt": then it did not go well. */
    pain(turn) {
      const step = turn.free?.step;
      return step && go(turn, step, 'down');
    },
    injury: () => undefined,
    'start-routine': () => undefined,
  },
  otherwise: named,
});
