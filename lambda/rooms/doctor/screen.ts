import type { Screen } from '../../screen/document.ts';
import { page, reading, room } from '../../screen/layouts.ts';
import type { Choice } from '../../screen/touchable.ts';
import type { Viewport } from '../../screen/viewport.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { urgencies } from './rules.ts';
import { verdictScreen } from './verdict-screen.ts';
import type { DoctorWords } from './words.ts';

type ScreenWords = DoctorWords['screen'];

/** A question of the interview: the answers weigh the same, so that none is urged. */
export const questionScreen = (
  viewport: Viewport,
  token: string,
  question: string,
  say: ScreenWords,
  touch: readonly Choice[],
): Screen => ({
  token,
  content: page(viewport, {
    title: viewport.isRound ? undefined : say.title(),
    content: [reading(viewport, question, room(viewport, !viewport.isRound, touch))],
    touch,
    isEven: true,
  }),
});

const ofInterview: readonly string[] = ['story', 'sign', 'perhaps'];

/** The verdict that was told, or the question of the interview that is open. */
export function screen({ words: { doctor } }: Turn, picture: Picture): Screen | undefined {
  const { viewport, token, text, touch, isEven, outcome } = picture;
  const { reply, show } = outcome;
  const urgency = urgencies.find((each) => show?.room === 'doctor' && show.of === each);
  if (urgency !== undefined) {
    return verdictScreen(viewport, token, urgency, text, doctor.screen, { touch, isEven });
  }
  return reply.kind === 'question' && ofInterview.includes(reply.asked.about)
    ? questionScreen(viewport, token, text, doctor.screen, touch)
    : undefined;
}
