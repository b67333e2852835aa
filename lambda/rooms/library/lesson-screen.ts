import type { Screen } from '../../screen/document.ts';
import { page, reading, room } from '../../screen/layouts.ts';
import { list } from '../../screen/list.ts';
import { measures } from '../../screen/measures.ts';
import type { Choice } from '../../screen/touchable.ts';
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
  const { body, gap } = measures(viewport);
  const title = viewport.isRound ? undefined : say.topics();
  const place = room(viewport, title !== undefined, touch);
  const said = { width: place.width, height: Math.round(place.height * 0.4) };
  const box = { width: place.width, height: place.height - said.height - gap };
  const choices = offered.map((topic) => ({
    id: topic,
    text: say.topic(topic),
    label: say.topic(topic),
    says: { kind: 'topic', topic: { kind: 'known', id: topic } } as const,
  }));
  return {
    token,
    content: page(viewport, {
      title,
      content: [
        reading(viewport, text, said, body),
        { ...list(viewport, choices, box, false), spacing: gap },
      ],
      touch,
    }),
  };
}
