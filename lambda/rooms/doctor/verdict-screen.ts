import { type Component, column, row, words } from '../../screen/component.ts';
import type { Screen } from '../../screen/document.ts';
import { graphic } from '../../screen/graphics.ts';
import { buttons, frame, reading, room } from '../../screen/layouts.ts';
import { fitting, fittingLine, heightOf, measures } from '../../screen/measures.ts';
import { palette } from '../../screen/palette.ts';
import type { Choice } from '../../screen/touchable.ts';
import type { Viewport } from '../../screen/viewport.ts';
import type { Urgency } from './rules.ts';
import { urgencySign } from './urgency-signs.ts';
import type { DoctorWords } from './words.ts';

type ScreenWords = DoctorWords['screen'];

/** What can be touched beside a verdict, and whether none of it is urged. */
interface Answers {
  readonly touch: readonly Choice[];
  readonly isEven: boolean;
}

const withButtons = (
  viewport: Viewport,
  content: Component,
  { touch, isEven }: Answers,
  label: string,
): Component => {
  const { width, gap } = measures(viewport);
  const { height } = room(viewport, false, touch);
  const place = column([content], {
    ...{ width, height, justifyContent: 'center' },
    alignItems: viewport.isRound ? 'center' : 'start',
  });
  const below = buttons(viewport, touch, isEven).map((line, index) =>
    index === 0 ? { ...line, spacing: gap } : line,
  );
  return frame(viewport, [place, ...below], { accessibilityLabel: label });
};

/** What to do in the largest words, beside the sign of how soon; all that was said below. */
function calmView(viewport: Viewport, text: string, heading: string, answers: Answers): Component {
  const { isRound } = viewport;
  const { gap, body } = measures(viewport);
  const place = room(viewport, false, answers.touch);
  const sign = Math.round(place.height * 0.32);
  const width = place.width - sign - gap;
  const size = fitting(heading, { width, height: sign }, Math.round(sign * 0.6));
  const above = row(
    [
      graphic('urgency', sign, sign),
      words(heading, size, {
        ...{ width, height: sign, spacing: gap, textAlignVertical: 'center' },
        ...{ fontWeight: '700', color: palette.words },
      }),
    ],
    { width: place.width, height: sign },
  );
  const box = { width: place.width, height: place.height - sign - gap };
  const largest = Math.min(Math.round(body * 1.5), Math.round(size * 0.8));
  const below = { ...reading(viewport, text, box, largest), spacing: gap };
  const alignItems = isRound ? 'center' : 'start';
  return withButtons(viewport, column([above, below], { alignItems }), answers, heading);
}

/** Bold digits are wider than letters are on average. */
const boldly = 0.9;

/** The number to call in digits as large as fit, on a ground that no other screen has. */
function emergencyView(
  viewport: Viewport,
  text: string,
  number: string,
  heading: string,
  answers: Answers,
): Component {
  const { isRound } = viewport;
  const { gap } = measures(viewport);
  const place = room(viewport, false, answers.touch);
  const width = isRound ? place.width : Math.round(place.width * 0.44);
  const high = Math.round(place.height * (isRound ? 0.42 : 0.6));
  const isKnown = number !== '';
  const dialled = isKnown ? number : heading;
  const size = isKnown
    ? fittingLine(number, width * boldly, Math.round(high / 1.25))
    : fitting(heading, { width, height: high }, high);
  const line = (said: string, fontSize: number): Component =>
    words(said, fontSize, {
      ...{ width, fontWeight: '700', color: palette.onAlarm },
      textAlign: isRound ? 'center' : 'left',
    });
  const left = place.height - heightOf(dialled, width, size);
  // A round screen has room for the number alone.
  const small = fitting(heading, { width, height: left }, Math.round(size * 0.4));
  const isTold = isKnown && !isRound;
  const call = column([line(dialled, size), ...(isTold ? [line(heading, small)] : [])], {
    ...{ width, justifyContent: 'center' },
    ...(isRound ? {} : { height: place.height }),
  });
  const box = isRound
    ? { width, height: left }
    : { width: place.width - width - 2 * gap, height: place.height };
  const said = reading(viewport, text, box, Math.round(size * 0.4), palette.onAlarm);
  const content = isRound ? column([call, said]) : row([call, { ...said, spacing: 2 * gap }]);
  return {
    type: 'Frame',
    width: viewport.width,
    height: viewport.height,
    backgroundColor: palette.alarm,
    item: withButtons(viewport, content, answers, dialled),
  };
}

/** A verdict: what to do is the largest thing there is, and each urgency looks like no other. */
export function verdictScreen(
  viewport: Viewport,
  token: string,
  urgency: Urgency,
  text: string,
  say: ScreenWords,
  answers: Answers = { touch: [], isEven: true },
): Screen {
  const heading = say.urgency(urgency);
  if (urgency === 'emergency') {
    const number = say.toDial(text);
    return {
      token,
      ground: palette.alarm,
      content: emergencyView(viewport, text, number, heading, answers),
    };
  }
  return {
    token,
    graphics: { urgency: urgencySign(urgency) },
    content: calmView(viewport, text, heading, answers),
  };
}
