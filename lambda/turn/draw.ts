import type { Screen } from '../screen/document.ts';
import type { Answered } from './outcome.ts';
import type { Picture, Room } from './room.ts';
import { questionOf, rooms } from './rooms.ts';
import { type Turn, turnAfter } from './turn.ts';

function textOf({ reply }: Answered): string {
  if (reply.kind === 'silence' || reply.kind === 'block') return '';
  // A screen has room for a question in full.
  const parts =
    reply.kind === 'question' ? [...reply.say, reply.full ?? reply.question] : reply.say;
  return parts.filter((part) => part !== '').join(' ');
}

/** What is shown where no room wants something in particular: a sign, the ice, a routine, a talk. */
const inOrder: readonly Room[] = [rooms.doctor, rooms.icing, rooms.routines, rooms.conversation];

function firstOf(list: readonly Room[], then: Turn, picture: Picture): Screen | undefined {
  for (const { screen } of list) {
    const drawn = screen?.(then, picture);
    if (drawn !== undefined) return drawn;
  }
  return undefined;
}

/**
 * What a screen shows with an outcome: what plays, else what its room wants shown, else what was
 * asked or is running. Nothing without a screen, or where nobody is spoken to.
 */
export function draw(turn: Turn, outcome: Answered): Screen | undefined {
  const { viewport } = turn;
  const { reply, show } = outcome;
  if (viewport === undefined || reply.kind === 'silence') return undefined;
  const then = turnAfter(turn, outcome);
  const asked = reply.kind === 'question' ? reply.asked : undefined;
  const question = questionOf(asked);
  const picture: Picture = {
    viewport,
    token: `turn-${turn.requestId.slice(-12)}`,
    text: textOf(outcome),
    touch: question && asked ? question.touch(then, asked, viewport) : [],
    outcome,
  };
  if (reply.kind === 'block') return rooms.routines.screen(then, picture);
  // A question about a sign is answered before anything else is looked at.
  const isPressing = question?.decidesSafety === true && show?.view !== 'verdict';
  if (show !== undefined && !isPressing) return firstOf([rooms[show.room]], then, picture);
  const { show: _unshown, ...plainly } = outcome;
  return firstOf(inOrder, then, { ...picture, outcome: plainly });
}
