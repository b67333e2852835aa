import { wishForDoctor } from '../../hearing/heard.ts';
import { type Component, column } from '../../screen/component.ts';
import type { Screen } from '../../screen/document.ts';
import { button, page, reading, room } from '../../screen/layouts.ts';
import { measures } from '../../screen/measures.ts';
import type { Choice } from '../../screen/touchable.ts';
import type { Viewport } from '../../screen/viewport.ts';
import type { ScreenWords } from '../../screen/words.ts';

const suggestions = (say: ScreenWords): readonly Choice[] => [
  {
    id: 'warm-up',
    text: say.warmUp(),
    label: say.warmUp(),
    says: { kind: 'start-routine', routine: { kind: 'known', id: 'warm-up' } },
  },
  {
    id: 'ice',
    text: say.iceTimer(),
    label: say.iceTimer(),
    says: { kind: 'set-ice', length: undefined },
  },
  {
    id: 'doctor',
    text: say.seeDoctor(),
    label: say.seeDoctor(),
    says: wishForDoctor,
  },
];

/**
 * Where everything begins: what is said, and three things to say or touch.
 * @param isHeldBack whether neither exercise nor ice may begin
 */
export function homeScreen(
  viewport: Viewport,
  token: string,
  text: string,
  say: ScreenWords,
  isHeldBack: boolean,
): Screen {
  const { gap, button: height } = measures(viewport);
  const place = room(viewport, !viewport.isRound);
  const list = suggestions(say).filter(({ id }) => !isHeldBack || id === 'doctor');
  const listHeight = list.length * height + (list.length - 1) * Math.round(gap / 2) + 1;
  const width = Math.min(place.width, 640);
  const line = (choice: Choice, index: number): Component => ({
    ...button(viewport, choice, index === 0 ? 'first' : 'other', width),
    spacing: index === 0 ? 0 : Math.round(gap / 2),
  });
  return {
    token,
    content: page(viewport, {
      title: viewport.isRound ? undefined : say.coach(),
      content: [
        reading(viewport, text, {
          width: place.width,
          height: place.height - listHeight - gap - 1,
        }),
        column(list.map(line), { width: place.width, spacing: gap, alignItems: 'center' }),
      ],
    }),
  };
}

/**
 * What was said, and what can be answered to it.
 * @param isEven whether no answer is to be urged before the others
 */
export const talkScreen = (
  viewport: Viewport,
  token: string,
  text: string,
  touch: readonly Choice[],
  isEven: boolean,
): Screen => ({
  token,
  content: page(viewport, {
    content: [reading(viewport, text, room(viewport, false, touch))],
    touch,
    isEven,
  }),
});
