import { phaseOf } from '../icing/protocol.ts';
import { underway } from '../routines/underway.ts';
import type { Asked } from '../runner/session.ts';
import type { Turn } from '../turn.ts';

/** The questions about which there is something of their own to say to who is lost. */
const known = [
  ...(['start-routine', 'go-on', 'all-good', 'gate', 'equipment', 'pain', 'offer-doctor'] as const),
  ...(['ice', 'ice-check', 'ice-on', 'skin-check', 'sign', 'more-signs'] as const),
  ...(['tell-topic', 'try-routine', 'try-exercise', 'offer-self-check'] as const),
  ...(['self-check-signs', 'self-check'] as const),
] satisfies readonly Asked['about'][];

/** Where a runner can be in a conversation, as far as it matters to who is lost there. */
export const places = [
  ...known,
  /** An exercise was sounding. */
  'exercise',
  /** Some other question is open. */
  'question',
  /** Nothing is open but the ice. */
  ...(['ice-waiting', 'ice-running', 'ice-paused', 'ice-break'] as const),
  'nothing',
] as const;
export type Place = (typeof places)[number];

/** Whether a question is open that wants an answer of its own. */
export const isQuestionOpen = ({ session: { asked }, interruptedBlock }: Turn): boolean =>
  !interruptedBlock && asked !== undefined && asked.about !== 'what-next';

/** Where the runner is: in an exercise, at a question, with ice alone, or nowhere in particular. */
export function placeOf(turn: Turn): Place {
  const { asked } = turn.session;
  if (turn.interruptedBlock) return 'exercise';
  if (asked !== undefined && isQuestionOpen(turn)) {
    return known.find((about) => about === asked.about) ?? 'question';
  }
  if (asked === undefined && underway(turn) !== undefined) return 'go-on';
  switch (phaseOf(turn.runner.ice, turn.now).state) {
    case 'none':
      return 'nothing';
    case 'waiting':
      return 'ice-waiting';
    case 'on':
    case 'due':
      return 'ice-running';
    case 'paused':
      return 'ice-paused';
    case 'off':
    case 'ready':
    case 'done':
      return 'ice-break';
  }
}
