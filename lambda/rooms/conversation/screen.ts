import type { Screen } from '../../screen/document.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { isToBeSeenFirst } from '../doctor/index.ts';
import { homeScreen, talkScreen } from './home-screen.ts';
import { whatNext } from './questions/what-next.ts';

/** Home where the choice is the runner's, else what was said and what can be answered to it. */
export function screen(
  after: Turn,
  { viewport, token, text, touch, isEven, outcome: { reply } }: Picture,
): Screen {
  const { heard, words } = after;
  const isHeldBack = isToBeSeenFirst(after);
  const isChoice = reply.kind === 'question' && reply.asked.about === whatNext.about;
  return isChoice || (heard.kind === 'opening' && !isHeldBack)
    ? homeScreen(viewport, token, text, words.screen, isHeldBack)
    : talkScreen(viewport, token, text, touch, isEven);
}
