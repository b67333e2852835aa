import type { Ice } from '../../record/ice.ts';
import { elapsed, hours } from '../../time.ts';
import type { Turn } from '../../turn/turn.ts';
import { isToBeSeenFirst } from '../doctor/index.ts';
import { type Permit, permitFor } from './permit.ts';
import { iceAsOf, type Phase, phaseOf } from './protocol.ts';

/** Where the ice stands in a turn. */
export const icePhase = ({ runner, now }: Turn): Phase => phaseOf(runner.ice, now);

/** The ice timer that there is in a turn; one that nobody touched for long is none. */
export const iceIn = ({ runner, now }: Turn): Ice | undefined => iceAsOf(runner.ice, now);

/**
 * What the protocol says to a round that would begin in this turn. Where the record can't be read,
 * the runner has to tell of the ice before.
 */
export function permitIn(
  turn: Turn,
): Permit | { readonly kind: 'to-be-seen-first' } | { readonly kind: 'unseen' } {
  if (isToBeSeenFirst(turn)) return { kind: 'to-be-seen-first' };
  const { runner, session, now } = turn;
  const permit = permitFor(runner.ice, runner.noIceBefore, now);
  const isUnseen = turn.isBlind === true && session.icing.isNoneLately !== true;
  return permit.kind === 'fresh' && isUnseen ? { kind: 'unseen' } : permit;
}

/** Whether a round could begin now, were its length right. */
export function isRoundPossible(turn: Turn): boolean {
  const { state } = icePhase(turn);
  const { kind } = permitIn(turn);
  const isBusy = state === 'on' || state === 'paused';
  return !isBusy && ['fresh', 'after-skin-check', 'unseen'].includes(kind);
}

/** What is told of ice where none is known; where the record can't be read there may be some. */
export const tellNoIce = ({ isBlind, words }: Turn): string =>
  isBlind === true ? words.icing.cannotSee() : words.icing.notRunning();

/** For so long the last ice is news to who comes back. */
const lastIceTold = hours(12);

/** When the last ice was, for who comes back the same day; undefined where there was none. */
export function tellLastIce({ runner: { ice, lastIce }, now, words }: Turn): string | undefined {
  if (lastIce === undefined || ice !== undefined) return undefined;
  const ago = elapsed(lastIce, now);
  return ago > 0 && ago <= lastIceTold ? words.icing.lastIce(ago) : undefined;
}

/**
 * Tells where the ice stands; undefined when there is no ice.
 * @param isAlone whether nothing else is told with it
 */
export function tellIce(turn: Turn, isAlone = true): string | undefined {
  const words = turn.words.icing;
  const phase = icePhase(turn);
  switch (phase.state) {
    case 'waiting':
      return words.waiting(phase.length);
    case 'on':
      return words.left(phase.left);
    case 'due':
      return words.due(phase.ago);
    case 'paused':
      return words.isPaused(phase.left, isAlone);
    case 'off':
      return words.onBreak(phase.left);
    case 'ready':
      return words.ready();
    case 'done':
      return words.done(phase.left);
    case 'none':
      return undefined;
  }
}
