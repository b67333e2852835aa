import { part } from '../parts.ts';
import { icePhase } from '../rooms/icing/index.ts';
import type { Screen } from '../screen/document.ts';
import type { Answered } from './outcome.ts';
import type { Picture } from './room.ts';
import { questionOf } from './rooms.ts';
import { type Turn, turnAfter } from './turn.ts';

const drawing = part(() => import('./screens.ts'));

function textOf({ reply }: Answered): string {
  if (reply.kind === 'silence' || reply.kind === 'block') return '';
  // A screen has room for a question in full.
  const parts =
    reply.kind === 'question' ? [...reply.say, reply.full ?? reply.question] : reply.say;
  return parts.filter((part) => part !== '').join(' ');
}

/** Which rooms show something where none wants to: a sign, the ice, a routine, a talk. */
const inOrder = ['doctor', 'icing', 'routines', 'conversation'] as const;

/**
 * What a screen shows with an outcome: what plays, else what its room wants shown, else what was
 * asked or is running. Nothing without a screen, or where nobody is spoken to: then what draws is
 * not loaded either.
 */
export function draw(turn: Turn, outcome: Answered): Screen | undefined {
  const { viewport } = turn;
  const { reply, show } = outcome;
  if (viewport === undefined || reply.kind === 'silence') return undefined;
  const then = turnAfter(turn, outcome);
  const asked = reply.kind === 'question' ? reply.asked : undefined;
  const question = questionOf(asked);
  const touch = question && asked ? question.touch(then, asked, viewport) : [];
  const picture: Picture = {
    viewport,
    token: `turn-${turn.requestId.slice(-12)}`,
    text: textOf(outcome),
    touch,
    isEven: touch.length > 2 || question?.decidesSafety === true || question?.isEven === true,
    outcome,
  };
  const { screens } = drawing();
  if (reply.kind === 'block') return screens.routines(then, picture);
  // A question about a sign is answered before anything else is looked at.
  const isVerdict = show?.view === 'verdict';
  const isPressing = question?.decidesSafety === true && !isVerdict;
  // Ice that has to come off takes the screen, whatever else is told or waits.
  if (!isPressing && !isVerdict && icePhase(then).state === 'due') {
    return screens.icing(then, picture);
  }
  if (show !== undefined && !isPressing) return screens[show.room](then, picture);
  const { show: _unshown, ...plainly } = outcome;
  for (const room of inOrder) {
    const drawn = screens[room](then, { ...picture, outcome: plainly });
    if (drawn !== undefined) return drawn;
  }
  return undefined;
}
