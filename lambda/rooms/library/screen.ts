import type { Screen } from '../../screen/document.ts';
import type { Picture } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { lessonScreen, topicsScreen } from './lesson-screen.ts';
import { topicNamed } from './topics.ts';

/** A lesson, or all topics, where that is what was told. */
export function screen(
  { words }: Turn,
  { viewport, token, text, touch, outcome: { show } }: Picture,
): Screen | undefined {
  if (show?.room !== 'library') return undefined;
  const say = words.library.screen;
  return show.view === 'topics'
    ? topicsScreen(viewport, token, text, touch, say)
    : lessonScreen(viewport, token, topicNamed(show.of ?? ''), text, touch, say);
}
