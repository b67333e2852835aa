import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseIds } from '../../../lambda/hearing/vocabulary.ts';
import {
  elsewhere,
  isElsewhere,
  others,
  topicIds,
  topics,
} from '../../../lambda/rooms/library/topics.ts';
import { isRoutineId } from '../../../lambda/rooms/routines/routines.ts';
import { words } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';

const { library } = words;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What would name a condition, promise that it gets well, or clear somebody to run. */
const neverSaid =
  /\b(?:cures?|heals?|healing|diagnos\w*|guaranteed|you have|you've got|you can run|safe to run|fine to run|ready to run|will be fine)\b/i;

test('teaches at least 35 topics', () => {
  expect(topicIds.length).toBeGreaterThanOrEqual(35);
});

describe.each(topicIds)('%s', (id) => {
  const breaths = [library.answer(id), library.more(id)];
  const question = library.next(id);

  test('is told in two breaths of whole sentences, each with the same one question', () => {
    expect(breaths[0]).not.toBe(breaths[1]);
    for (const breath of breaths) {
      const said = `${breath} ${question}`;
      expect(breath).toMatch(/^[A-Z][^?]*\.$/);
      expect(question).toMatch(/\?$/);
      expect(said.split('?').length - 1, said).toBe(1);
      expect(count(said), said).toBeLessThanOrEqual(30);
    }
    expect(count(library.nextAgain(id))).toBeLessThanOrEqual(30);
  });

  test('names no condition of the runner, promises nothing and clears nobody to run', () => {
    for (const said of [...breaths, question]) expect(said).not.toMatch(neverSaid);
  });

  test('leads to something that exists', () => {
    const { next } = topics[id];
    switch (next.kind) {
      case 'routine':
        expect(next.routine === 'strength' || isRoutineId(next.routine), next.routine).toBe(true);
        break;
      case 'exercise':
        expect(exerciseIds).toContain(next.exercise);
        break;
      case 'topic':
        expect(topicIds).toContain(next.topic);
        expect(next.topic).not.toBe(id);
        break;
      default:
        expect(['ice', 'doctor', 'self-check']).toContain(next.kind);
    }
  });
});

test('offers, for what it does not teach, a topic that it does', () => {
  for (const [asked, nearest] of Object.entries(elsewhere)) {
    expect(topicIds).toContain(nearest);
    expect(topicIds).not.toContain(asked);
  }
  expect(isElsewhere('knees')).toBe(true);
  expect(isElsewhere('ice')).toBe(false);
});

const anyTopic = fc.constantFrom(...topicIds);

describe('other topics', () => {
  test('are three, the last one never among them, and those not told yet first', () => {
    forAny(fc.uniqueArray(anyTopic), fc.option(anyTopic, { nil: undefined }), (told, last) => {
      const offered = others(told, last);
      expect(new Set(offered).size).toBe(3);
      expect(offered).not.toContain(last);
      const untold = topicIds.filter((id) => id !== last && !told.includes(id)).length;
      const offeredUntold = offered.filter((id) => !told.includes(id));
      expect(offeredUntold).toEqual(offered.slice(0, Math.min(3, untold)));
    });
  });

  test('come to every topic in turn, however often the runner asks for something else', () => {
    const seen = new Set<string>();
    let last: (typeof topicIds)[number] | undefined;
    for (let turn = 0; turn < topicIds.length; turn += 1) {
      [last] = others([], last);
      seen.add(last);
    }
    expect(seen.size).toBe(topicIds.length);
  });
});
