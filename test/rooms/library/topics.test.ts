import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicParts, wholeOf } from '../../../lambda/hearing/parts-of-topics.ts';
import { exerciseIds } from '../../../lambda/hearing/vocabulary.ts';
import {
  elsewhere,
  isElsewhere,
  offered,
  others,
  topicIds,
  topics,
} from '../../../lambda/rooms/library/topics.ts';
import type { NextStep } from '../../../lambda/rooms/library/words.ts';
import { isRoutineId } from '../../../lambda/rooms/routines/routines.ts';
import { answers, words } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';

const { library } = words;
const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** What would name a condition, promise that it gets well, or clear somebody to run. */
const neverSaid =
  /\b(?:cures?|heals?|healing|diagnos\w*|guaranteed|you have|you've got|you can run|safe to run|fine to run|ready to run|will be fine)\b/i;

const taught = topicIds.flatMap((id) => answers(id).map((answer) => ({ id, answer })));

test('teaches some 120 topics in some 250 answers', () => {
  expect(topicIds.length).toBeGreaterThanOrEqual(120);
  expect(taught.length).toBeGreaterThanOrEqual(250);
});

test('belongs, each part of a topic, to one that is offered', () => {
  for (const part of topicParts) expect(offered).toContain(wholeOf(part));
});

/** The question behind an answer; none where the choice is the runner's. */
const questionAfter = (next: NextStep): string =>
  next.kind === 'nothing' ? words.conversation.whatNext() : library.next(next);

describe.each(topicIds)('%s', (id) => {
  const told = answers(id);

  test('is told in single breaths of whole sentences, each with one question behind it', () => {
    for (const { say, next = topics[id].next } of told) {
      const said = `${say} ${questionAfter(next)}`;
      expect(say).toMatch(/^[A-Z][^?:;\d]*\.$/);
      expect(said.split('?').length - 1, said).toBe(1);
      expect(count(said), said).toBeLessThanOrEqual(30);
    }
    expect(new Set(told.map(({ say }) => say)).size).toBe(told.length);
  });

  test('answers each kind of question once, the first one among them', () => {
    const kinds = told.flatMap(({ to }) => to);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(told[0].to).not.toEqual([]);
  });

  test('names no condition of the runner, promises nothing and clears nobody to run', () => {
    for (const { say } of told) expect(say).not.toMatch(neverSaid);
  });

  test('leads to something that exists, and not to itself', () => {
    for (const { next = topics[id].next } of told) {
      if (next.kind === 'routine') {
        expect(next.routine === 'strength' || isRoutineId(next.routine), next.routine).toBe(true);
      }
      if (next.kind === 'exercise') expect(exerciseIds).toContain(next.exercise);
      if (next.kind === 'topic') {
        expect(topicIds).toContain(next.topic);
        expect(next.topic).not.toBe(id);
      }
    }
  });
});

describe('what follows fits', () => {
  /** Nobody of whom an answer says to ask first, or to have it looked at, is offered exercise. */
  const askFirst = /\b(?:doctor|midwife|surgeon|get it checked|leave it today)\b/;

  test.each(taught.filter(({ answer: { say } }) => askFirst.test(say)))(
    '$id: no exercise behind "$answer.say"',
    ({ id, answer: { next = topics[id].next } }) => {
      expect(['routine', 'exercise', 'ice']).not.toContain(next.kind);
    },
  );
});

test('offers, for what it does not teach, a topic that it does', () => {
  for (const [asked, nearest] of Object.entries(elsewhere)) {
    expect(topicIds).toContain(nearest);
    expect(topicIds).not.toContain(asked);
  }
  expect(isElsewhere('knees')).toBe(true);
  expect(isElsewhere('ice')).toBe(false);
});

const anyTopic = fc.constantFrom(...offered);

describe('other topics', () => {
  test('are three, the last one never among them, and those not told yet first', () => {
    forAny(fc.uniqueArray(anyTopic), fc.option(anyTopic, { nil: undefined }), (told, last) => {
      const named = others(told, last);
      expect(new Set(named).size).toBe(3);
      expect(named).not.toContain(last);
      const untold = offered.filter((id) => id !== last && !told.includes(id)).length;
      const firstUntold = named.filter((id) => !told.includes(id));
      expect(firstUntold).toEqual(named.slice(0, Math.min(3, untold)));
    });
  });

  test('come to every topic in turn, however often the runner asks for something else', () => {
    const seen = new Set<string>();
    let last: (typeof offered)[number] | undefined;
    for (let turn = 0; turn < offered.length; turn += 1) {
      [last] = others([], last);
      seen.add(last);
    }
    expect(seen.size).toBe(offered.length);
  });
});
