import type { RequestHandler } from 'ask-sdk-core';
import { listSlot } from '../alexa/intent.ts';
import type { SlotValues } from '../alexa/interaction-model.ts';
import type { Milliseconds } from '../time.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { standingIn } from './standing.ts';
import { offsetOf, timeZoneFor } from './time-zone.ts';
import { countsIn, type Kind, nightsBetween, weekOf } from './weeks.ts';

/** What each routine counts as. */
const kindOf: Readonly<Record<SlotValues['RoutineName'], Kind>> = {
  'warm-up': 'warm-up',
  'quick-warm-up': 'warm-up',
  strength: 'strength',
  'strength-home': 'strength',
  'strength-gym': 'strength',
  rolling: 'rolling',
  'cool-down': 'cool-down',
  'partner-cool-down': 'cool-down',
};

/** How far the runner's clock is ahead of UTC. */
const offset = ({ runner, request, now }: Turn): Milliseconds => {
  const locale = 'locale' in request ? (request.locale ?? '') : '';
  return offsetOf(timeZoneFor(runner.timeZone, locale), now);
};

/** The week that a turn falls in. */
export const thisWeek = (turn: Turn): number => weekOf(turn.now, offset(turn));

/** An answer about the weeks, which a screen draws. */
const shown = (outcome: Outcome): Outcome => ({ ...outcome, show: { kind: 'progress' } });

const howAmIDoing = onIntent(['HowAmIDoingIntent'], (turn) => {
  const { runner, now } = turn;
  const words = turn.words.progress;
  const week = thisWeek(turn);
  const last = Object.entries(runner.finished).toSorted(
    ([, one], [, other]) => other.last - one.last,
  )[0];
  if (last === undefined) return turn.leadBack([words.nothingYet()]);
  const [routine, { last: at }] = last;
  return shown(
    turn.leadBack([
      words.last(routine, nightsBetween(at, now, offset(turn))),
      words.thisWeek(countsIn(runner.weeks, week)),
      words.standing(standingIn(runner.weeks, week)),
    ]),
  );
});

const howMany = onIntent(['HowManyThisWeekIntent'], (turn, request) => {
  const routine = listSlot(request, 'routine');
  const words = turn.words.progress;
  const counts = countsIn(turn.runner.weeks, thisWeek(turn));
  if (routine.kind !== 'known') return shown(turn.leadBack([words.thisWeek(counts)]));
  const kind = kindOf[routine.id];
  return shown(turn.leadBack([words.count(kind, counts[kind])]));
});

export const progressHandlers: readonly RequestHandler[] = [howAmIDoing, howMany];

/** What a finished routine counts as, by its id; undefined for one that is not known any more. */
export const kindCounted = (routine: string): Kind | undefined =>
  Object.entries(kindOf).find(([id]) => id === routine)?.[1];
