import type { HeardOf } from '../../hearing/heard.ts';
import { without } from '../../record/record.ts';
import { choice, type Outcome, parting } from '../../turn/outcome.ts';
import { together } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import { beginInterview, offerDoctor } from '../doctor/index.ts';
import { changeForm } from './adjusting.ts';
import { askAboutPain, askToEaseOn } from './asking.ts';
import { keeping, notePain } from './hurts.ts';
import { play } from './playing.ts';
import { formOf, todayOf } from './today.ts';
import { type Underway, underway } from './underway.ts';

/** The most of ten that is mild. */
const mild = 3;

export const isMild = (count: number | undefined): boolean => count !== undefined && count <= mild;

/** How much it hurts where the runner's own words tell; undefined where that is open. */
function strengthIn({ free }: Turn, { strength }: HeardOf<'pain'>): 'mild' | 'strong' | undefined {
  const figure = free?.meant.find((each) => each.kind === 'number');
  if (figure?.kind !== 'number' || figure.count === undefined) return strength;
  return isMild(figure.count) ? 'mild' : 'strong';
}

/** The routine that the runner is in the middle of; one left in an earlier session is none. */
const inExercise = (turn: Turn): Underway | undefined =>
  turn.interruptedBlock || turn.session.asked !== undefined ? underway(turn) : undefined;

/** Whether it is a cramp: that passes with the leg straight. */
const isCramp = ({ free }: Turn): boolean =>
  free?.meant.some((each) => each.kind === 'elsewhere' && each.field === 'cramps') === true;

/**
 * Something hurts. In an exercise that stops, and how much it hurts is asked unless it was said;
 * elsewhere the doctor's questions are offered. Where it hurts is kept for the session.
 */
export function thatHurts(turn: Turn, heard: HeardOf<'pain'> = { kind: 'pain' }): Outcome {
  const noted = notePain(turn, heard.place);
  const current = inExercise(turn);
  if (current === undefined) {
    return keeping(noted, offerDoctor(noted, turn.words.routines.painElsewhere()));
  }
  // Where one sits no exercise goes on with pain before somebody has looked at it.
  const strength = heard.place === 'sit-bone' ? 'strong' : strengthIn(turn, heard);
  const stop = isCramp(turn) ? turn.words.routines.crampStop() : turn.words.routines.painStop();
  return keeping(
    noted,
    strength === undefined
      ? askAboutPain(noted, current, stop)
      : goOnWithPain(noted, strength === 'mild', stop),
  );
}

/**
 * "Is it normal that my back aches?" What is not worked should not ache. In an exercise that stops,
 * as for any pain; elsewhere it is told when it is to be looked at, and nothing is offered.
 */
export function isItNormal(turn: Turn, { place }: HeardOf<'is-it-normal'>): Outcome {
  const words = turn.words.routines;
  const noted = notePain(turn, place);
  const current = inExercise(turn);
  if (current === undefined) return keeping(noted, choice(words.acheAfterwards()));
  const asking = askAboutPain(noted, current);
  const { reply } = asking;
  return keeping(
    noted,
    reply.kind === 'question'
      ? { ...asking, reply: { ...reply, say: [words.acheAmid(), ...reply.say] } }
      : asking,
  );
}

/** Pain that grows is pain in an exercise; elsewhere it is a matter for the doctor's questions. */
export function growing(turn: Turn): Outcome {
  return inExercise(turn) === undefined ? beginInterview(turn) : thatHurts(turn);
}

export const notAllGood = (turn: Turn): Outcome => {
  const noted = notePain(turn, undefined);
  return keeping(noted, offerDoctor(noted, turn.words.routines.painElsewhere()));
};

/** Whether there is an easier form of the exercise at hand. */
const canBeEasier = (turn: Turn, { stop }: Underway): boolean =>
  formOf(stop, todayOf(turn)) !== 'easier';

/**
 * Mild pain, up to three of ten, may go on in an easier form, if the runner wants to; more, or
 * doubt, or where nothing easier is left, ends the routine (the stricter of Hickey 2020, JOSPT
 * 50:91, and the three of ten used for high hamstring pain).
 */
export function goOnWithPain(turn: Turn, isPainMild: boolean, ...say: readonly string[]): Outcome {
  const words = turn.words.routines;
  const current = underway(turn);
  if (isPainMild && current !== undefined && canBeEasier(turn, current)) {
    return askToEaseOn(turn, current, [...say, words.itIsYourCall()]);
  }
  const ended = offerDoctor(turn, ...say, words.painStrong());
  const training = { ...turn.session.routines.training, earned: undefined };
  return {
    ...ended,
    runner: without(turn.runner, 'routine'),
    session: together(ended.session, { routines: { training } }),
  };
}

/** The runner wants to go on although it hurts a little. */
export function easeOn(turn: Turn): Outcome {
  const current = underway(turn);
  if (current === undefined) return restFromHere(turn);
  const say = turn.words.routines.painMild();
  return canBeEasier(turn, current)
    ? changeForm(turn, current, 'easier', [say])
    : play(turn, current, [say]);
}

/** Enough for today: the routine ends here. */
export const restFromHere = (turn: Turn): Outcome => ({
  ...parting(turn.words.routines.painStrong()),
  runner: without(turn.runner, 'routine'),
});
