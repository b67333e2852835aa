import { type Component, column, words } from '../../screen/component.ts';
import type { Screen } from '../../screen/document.ts';
import { page, reading, room } from '../../screen/layouts.ts';
import { fittingLine, measures } from '../../screen/measures.ts';
import { palette } from '../../screen/palette.ts';
import type { Choice } from '../../screen/touchable.ts';
import type { Viewport } from '../../screen/viewport.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { type Urgency, urgencies } from './rules.ts';
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

/** How a verdict is marked: by its words first, by a bar's length and color after. */
const marks: Readonly<Record<Urgency, { readonly share: number; readonly color: string }>> = {
  emergency: { share: 1, color: palette.alarm },
  urgent: { share: 0.75, color: palette.alarm },
  doctor: { share: 0.5, color: palette.accent },
  none: { share: 0.25, color: palette.cold },
};

function mark(urgency: Urgency, width: number): Component {
  const { share, color } = marks[urgency];
  return {
    type: 'Frame',
    width,
    height: 10,
    borderRadius: 5,
    backgroundColor: palette.track,
    item: {
      type: 'Frame',
      width: Math.round(width * share),
      height: 10,
      borderRadius: 5,
      backgroundColor: color,
    },
  };
}

/** A verdict: what to do in large words, the whole of it below. */
export function verdictScreen(
  viewport: Viewport,
  token: string,
  urgency: Urgency,
  text: string,
  say: ScreenWords,
  touch: readonly Choice[] = [],
): Screen {
  const { title, gap } = measures(viewport);
  const place = room(viewport, false, touch);
  const above = Math.ceil(title * 1.3) + 10 + 2 * gap;
  const heading = say.urgency(urgency);
  const barWidth = viewport.isRound ? place.width * 0.6 : place.width;
  return {
    token,
    content: page(viewport, {
      content: [
        column(
          [
            words(heading, fittingLine(heading, place.width, title), {
              width: place.width,
              maxLines: 1,
              fontWeight: '700',
              color: palette.words,
              textAlign: viewport.isRound ? 'center' : 'left',
            }),
            { ...mark(urgency, barWidth), spacing: gap },
            {
              ...reading(viewport, text, { width: place.width, height: place.height - above }),
              spacing: gap,
            },
          ],
          { width: place.width, alignItems: viewport.isRound ? 'center' : 'start' },
        ),
      ],
      touch,
    }),
  };
}

const ofInterview: readonly string[] = ['story', 'sign', 'perhaps'];

/** The verdict that was told, or the question of the interview that is open. */
export function screen({ words: { doctor } }: Turn, picture: Picture): Screen | undefined {
  const { viewport, token, text, touch, outcome } = picture;
  const { reply, show } = outcome;
  const urgency = urgencies.find((each) => show?.room === 'doctor' && show.of === each);
  if (urgency !== undefined) {
    return verdictScreen(viewport, token, urgency, text, doctor.screen, touch);
  }
  return reply.kind === 'question' && ofInterview.includes(reply.asked.about)
    ? questionScreen(viewport, token, text, doctor.screen, touch)
    : undefined;
}
