import { type Meant, wishForDoctor } from '../../hearing/heard.ts';
import type { RoutineName } from '../../hearing/vocabulary.ts';
import type { Screen } from '../../screen/document.ts';
import { page, reading, room } from '../../screen/layouts.ts';
import { list } from '../../screen/list.ts';
import { endOf, measures } from '../../screen/measures.ts';
import type { Choice } from '../../screen/touchable.ts';
import type { Viewport } from '../../screen/viewport.ts';
import type { ScreenWords } from '../../screen/words.ts';

const choice = (id: string, text: string, says: Meant): Choice => ({ id, text, label: text, says });

const routine = (id: RoutineName, text: string): Choice =>
  choice(id, text, { kind: 'start-routine', routine: { kind: 'known', id } });

/** What trains or ices, and what is asked and told: every room has its door here. */
const active = (say: ScreenWords): readonly Choice[] => [
  routine('warm-up', say.warmUp()),
  choice('ice', say.iceTimer(), { kind: 'set-ice', length: undefined }),
  routine('strength', say.strength()),
  routine('rolling', say.rolling()),
  routine('cool-down', say.coolDown()),
  choice('today', say.today(), { kind: 'today' }),
];
const told = (say: ScreenWords): readonly Choice[] => [
  choice('doctor', say.seeDoctor(), wishForDoctor),
  choice('library', say.library(), { kind: 'something-else' }),
  choice('progress', say.progress(), { kind: 'how-am-i-doing' }),
  choice('memory', say.memory(), { kind: 'what-do-you-know' }),
];

/** How much of the room what was said takes, at most. */
const saidShare = 0.34;

/**
 * Where everything begins: what is said, and every room to say or touch.
 * @param isHeldBack whether neither exercise nor ice may begin
 */
export function homeScreen(
  viewport: Viewport,
  token: string,
  text: string,
  say: ScreenWords,
  isHeldBack: boolean,
): Screen {
  const { gap } = measures(viewport);
  const place = room(viewport, !viewport.isRound);
  const said = { width: place.width, height: Math.round(place.height * saidShare) };
  const [doctor, ...others] = told(say);
  const beginning = doctor ? active(say).toSpliced(2, 0, doctor) : active(say);
  const box = { width: place.width, height: place.height - said.height - gap };
  return {
    token,
    isHome: true,
    content: page(viewport, {
      title: viewport.isRound ? undefined : say.coach(),
      content: [
        reading(viewport, viewport.isRound ? endOf(text, said) : text, said),
        {
          ...list(viewport, isHeldBack ? told(say) : [...beginning, ...others], box, true),
          spacing: gap,
        },
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
