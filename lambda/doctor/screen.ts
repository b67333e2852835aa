import type { Words } from '../locales/words.ts';
import { type Component, column, words } from '../screen/component.ts';
import type { Screen } from '../screen/document.ts';
import { page, reading, room } from '../screen/layouts.ts';
import { fittingLine, measures } from '../screen/measures.ts';
import { palette } from '../screen/palette.ts';
import type { Choice } from '../screen/touchable.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Urgency } from './rules.ts';

/** Yes, no and not sure, as every question about a sign can be answered. */
export const answers = (say: Words['screen']): readonly Choice[] => [
  { id: 'yes', text: say.yes(), label: say.yes(), says: { intent: 'AMAZON.YesIntent' } },
  { id: 'no', text: say.no(), label: say.no(), says: { intent: 'AMAZON.NoIntent' } },
  { id: 'not-sure', text: say.notSure(), label: say.notSure(), says: { intent: 'NotSureIntent' } },
];

/** A question of the interview: the answers weigh the same, so that none is urged. */
export const questionScreen = (
  viewport: Viewport,
  token: string,
  question: string,
  say: Words['screen'],
): Screen => ({
  token,
  content: page(viewport, {
    title: viewport.isRound ? undefined : say.doctor(),
    content: [reading(viewport, question, room(viewport, !viewport.isRound, true))],
    touch: answers(say),
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
  say: Words['screen'],
  touch: readonly Choice[] = [],
): Screen {
  const { title, gap } = measures(viewport);
  const place = room(viewport, false, touch.length > 0);
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
