import type { Meant } from '../../hearing/heard.ts';
import type { SignId, TopicName } from '../../hearing/vocabulary.ts';
import { without } from '../../record/record.ts';
import { elapsed, hours, later, minutes } from '../../time.ts';
import { choice, type Outcome, statement } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { hearSigns, weigh } from '../doctor/index.ts';
import { closedAfterTrouble, closedUntil } from './permit.ts';
import { iceIn, icePhase } from './standing.ts';

/** Signs that are the ice's own doing while it is on, and shortly after. */
const ofTheSkin: readonly SignId[] = ['iced-skin', 'numbness', 'cold-leg', 'redness'];

/** What is said of an exercise that is too much, or of the cold, where ice is on: it is the ice. */
const ofTheCold: readonly Meant['kind'][] = ['unwell', 'easier', 'too-cold'];

const isTopic = (meant: Meant, id: TopicName): boolean =>
  meant.kind === 'topic' && meant.topic.kind === 'known' && meant.topic.id === id;

/** Asked, and not told, of what the ice does: "should it be this cold", "is it supposed to hurt". */
const isAskedOfSkin = (meant: Meant): boolean =>
  meant.kind === 'form' ||
  meant.kind === 'working-feeling' ||
  meant.kind === 'is-it-normal' ||
  isTopic(meant, 'pain-allowed') ||
  isTopic(meant, 'soreness') ||
  meant.kind === 'if-it-hurts' ||
  (meant.kind === 'signs' &&
    !meant.isLasting &&
    meant.told.length === 0 &&
    (meant.scoped ?? []).length > 0 &&
    (meant.scoped ?? []).every(
      ({ sign, scope }) =>
        (scope === 'asked' || scope === 'if') && sign !== 'iced-skin' && ofTheSkin.includes(sign),
    ));

/** Skin that ice was on just now is still the ice's business. */
const justOff = minutes(20);

/** Whether what is told of skin and feeling is the skin's under the ice, and not the leg's. */
function isSkinMeant(turn: Turn): boolean {
  // What is told amid an exercise is the leg's, ice or not.
  if (turn.interruptedBlock) return false;
  const ice = iceIn(turn);
  if (turn.session.asked?.about === 'skin-check') return true;
  if (ice?.state === 'off') return elapsed(ice.row.offSince, turn.now) <= justOff;
  return ice?.state === 'on' || ice?.state === 'paused';
}

const isOn = (turn: Turn): boolean => ['on', 'due'].includes(icePhase(turn).state);

function isOfSkin(turn: Turn, meant: Meant): boolean {
  switch (meant.kind) {
    case 'signs':
      return (
        !meant.isLasting &&
        meant.told.length > 0 &&
        meant.told.every((sign) => ofTheSkin.includes(sign))
      );
    case 'perhaps-sign':
      return !meant.isLasting && ofTheSkin.includes(meant.sign);
    // With ice on, what hurts nowhere in particular is what the ice does.
    case 'pain':
      return meant.place === undefined && isOn(turn);
    default:
      return isOn(turn) && (ofTheCold.includes(meant.kind) || isTopic(meant, 'cold-muscles'));
  }
}

/**
 * What was meant, with the skin told from the leg: numb, white or burning is the skin's while ice is
 * on, was just taken off, or the skin is asked about; with no ice it is the leg's, and a sign.
 */
export const asUnderIce = (turn: Turn, meant: readonly Meant[]): readonly Meant[] =>
  isSkinMeant(turn)
    ? meant.map((each) => {
        if (isOfSkin(turn, each)) return { kind: 'skin-trouble' };
        return isOn(turn) && isAskedOfSkin(each) ? { kind: 'cold-asked' } : each;
      })
    : meant;

const closed = ({ runner, now }: Turn) => ({
  ...without(runner, 'ice'),
  noIceBefore: closedUntil(now),
});

/** The skin is in trouble: the ice ends at once and stays away. Whose rules follow is the doctor's. */
export function stopForSkin(turn: Turn): Outcome {
  const runner = closed(turn);
  // Where no ice is on, the skin has had time to come back, and has not.
  return turn.runner.ice === undefined
    ? hearSigns({ ...turn, runner }, ['iced-skin'])
    : { ...statement(turn.words.icing.skinTrouble()), runner };
}

/** So long after trouble with the skin a return begins with how it is. */
const looksAgainWithin = hours(1);

/** Whether the skin was in trouble a short while ago, and has to be looked at again. */
export function isSkinToBeChecked({ runner: { noIceBefore }, now }: Turn): boolean {
  if (noIceBefore === undefined) return false;
  const since = elapsed(now, noIceBefore);
  return since > 0 && later(now, closedAfterTrouble) - noIceBefore <= looksAgainWithin;
}

/** Skin that has come back: there is no more ice all the same. */
export const skinIsBack = (turn: Turn): Outcome => choice(turn.words.icing.skinBack());

/** Skin that has not come back is the doctor's. */
export const skinIsNotBack = (turn: Turn): Outcome => hearSigns(turn, ['iced-skin']);

export const skinInDoubt = (turn: Turn): Outcome => weigh(turn, { 'iced-skin': 'unsure' });
