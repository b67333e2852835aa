import { type Component, words } from '../../screen/component.ts';
import type { Screen } from '../../screen/document.ts';
import { page, reading, room } from '../../screen/layouts.ts';
import { fittingLine, measures } from '../../screen/measures.ts';
import { palette } from '../../screen/palette.ts';
import { type Choice, touchable } from '../../screen/touchable.ts';
import type { Viewport } from '../../screen/viewport.ts';
import { offered, type TopicId } from './topics.ts';
import type { LibraryWords } from './words.ts';

/** A breath of a topic, and its next step to touch. */
export const lessonScreen = (
  viewport: Viewport,
  token: string,
  topic: TopicId,
  text: string,
  touch: readonly Choice[],
  say: LibraryWords['screen'],
): Screen => ({
  token,
  content: page(viewport, {
    title: viewport.isRound ? undefined : say.topic(topic),
    content: [reading(viewport, text, room(viewport, !viewport.isRound, touch))],
    touch,
  }),
});

/** What was said, all topics to touch one of them, and the answers to what was asked. */
export function topicsScreen(
  viewport: Viewport,
  token: string,
  text: string,
  touch: readonly Choice[],
  say: LibraryWords['screen'],
): Screen {
  const { body, button, gap } = measures(viewport);
  const title = viewport.isRound ? undefined : say.topics();
  const place = room(viewport, title !== undefined, touch);
  const said = Math.round(place.height * 0.4);
  const line = (topic: TopicId): Component =>
    touchable(
      {
        id: topic,
        label: say.topic(topic),
        says: { kind: 'topic', topic: { kind: 'known', id: topic } },
      },
      words(say.topic(topic), fittingLine(say.topic(topic), place.width, body), {
        width: place.width,
        height: button,
        textAlign: viewport.isRound ? 'center' : 'left',
        textAlignVertical: 'center',
        maxLines: 1,
        color: palette.words,
      }),
      { width: place.width, height: button },
    );
  return {
    token,
    content: page(viewport, {
      title,
      content: [
        reading(viewport, text, { width: place.width, height: said }, body),
        {
          type: 'Sequence',
          width: place.width,
          height: place.height - said - gap,
          spacing: gap,
          scrollDirection: 'vertical',
          items: offered.map(line),
        },
      ],
      touch,
    }),
  };
}
