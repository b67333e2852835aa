import type { Words } from '../locales/words.ts';
import { type Component, words } from '../screen/component.ts';
import type { Screen } from '../screen/document.ts';
import { page, reading, room } from '../screen/layouts.ts';
import { measures } from '../screen/measures.ts';
import { palette } from '../screen/palette.ts';
import { type Touchable, touchable } from '../screen/touchable.ts';
import type { Viewport } from '../screen/viewport.ts';
import { type TopicId, topicIds } from './topics.ts';

/** A breath of a topic, and its next step to touch. */
export const lessonScreen = (
  viewport: Viewport,
  token: string,
  topic: TopicId,
  text: string,
  touch: readonly (Touchable & { readonly text: string })[],
  say: Words['screen'],
): Screen => ({
  token,
  content: page(viewport, {
    title: say.topic(topic),
    content: [reading(viewport, text, room(viewport, true, touch.length > 0))],
    touch,
  }),
});

/** All topics, to touch one of them. */
export function topicsScreen(viewport: Viewport, token: string, say: Words['screen']): Screen {
  const { body, button } = measures(viewport);
  const place = room(viewport, true, false);
  const line = (topic: TopicId): Component =>
    touchable(
      {
        id: topic,
        label: say.topic(topic),
        says: { intent: 'TopicIntent', slots: { topic } },
      },
      words(say.topic(topic), body, {
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
      title: say.topics(),
      content: [
        {
          type: 'Sequence',
          width: place.width,
          height: place.height,
          scrollDirection: 'vertical',
          items: topicIds.map(line),
        },
      ],
    }),
  };
}
