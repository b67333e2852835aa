import type { HeardKind } from '../../../hearing/heard.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { go } from '../climbing.ts';
import type { Way } from '../words.ts';
import { type AtStep, ladderQuestion } from './common.ts';

/** The most of ten that a step goes on with: Hickey 2020, JOSPT 50:91, has four, Goom 2016 three. */
const mild = 3;

/** What tells that it was too much, whatever else was said with it. */
const hurting: readonly HeardKind[] = ['pain', 'injury', 'getting-worse', 'perhaps-sign'];

/** Whether the runner's own words tell of more than mild pain: "yes, but it was a five". */
function isTooMuch({ free }: Turn): boolean {
  const { figure, minutes, meant = [] } = free ?? {};
  const isFigure = figure !== undefined && minutes === undefined && figure > mild && figure <= 10;
  return isFigure || meant.some(({ kind }) => hurting.includes(kind));
}

const going =
  (way: Way) =>
  (turn: Turn, { step }: AtStep): Outcome | undefined =>
    step === 'long-holds' ? undefined : go(turn, step, isTooMuch(turn) ? 'down' : way);

/** Whether what was done last went as it should: only a clear yes leads up. */
export const settled = ladderQuestion('settled', {
  hears: {
    yes: going('up'),
    well: going('up'),
    no: going('down'),
    unsure: going('same'),
    'rather-not': going('same'),
    'was-nothing': going('same'),
    painless: going('same'),
    pain: going('down'),
    injury: going('down'),
    'getting-worse': going('down'),
    /** A mild number says nothing of the next morning. */
    number: (turn, at, { count }) =>
      going(count !== undefined && count > mild ? 'down' : 'same')(turn, at),
  },
  otherwise: (turn, at) => (isTooMuch(turn) ? going('down')(turn, at) : undefined),
});
