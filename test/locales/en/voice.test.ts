import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../lambda/locales/en/answers/index.ts';
import { exerciseWords } from '../../../lambda/locales/en/exercises.ts';
import { inWords, ordinal } from '../../../lambda/locales/en/numbers.ts';
import { routineNames } from '../../../lambda/locales/en/routine-names.ts';
import { names as signNames } from '../../../lambda/locales/en/signs.ts';
import { topicNames } from '../../../lambda/locales/en/topics.ts';
import type { TopicId } from '../../../lambda/rooms/library/words.ts';
import { type Habit, longestSentence, stiff, unsafe } from './habits.ts';
import { everythingSaid, inVariant, isOnScreens, phraseNames } from './phrases.ts';
import { readingEase, sentencesOf, wordsOf } from './reading.ts';

interface Line {
  /** The room it is said in. */
  readonly room: string;
  readonly name: string;
  readonly text: string;
}

const isLabel = (name: string): boolean => name === 'icing.alarmLabel';

/** All that is said of topics. */
const told: readonly Line[] = (Object.keys(topicNames) as TopicId[]).flatMap((topic) =>
  answersIn('en-US')(topic).map(({ say }) => ({
    room: 'answers',
    name: `answers.${topic}`,
    text: String(say),
  })),
);

/** All that is said in the rooms, in every variant. */
const said: readonly Line[] = phraseNames
  .filter((name) => !isOnScreens(name) && !isLabel(name))
  .flatMap((name) =>
    [0, 1, 2, 3, 4, 5].flatMap((variant) =>
      everythingSaid(inVariant(variant), name).map((text) => ({
        room: name.split('.')[0] ?? '',
        name,
        text,
      })),
    ),
  );

const lines: readonly Line[] = [
  ...new Map([...said, ...told].map((line) => [line.text, line])).values(),
];

const names = [
  ...Object.values(exerciseWords).map(({ name }) => name),
  ...Object.values(routineNames),
  ...Object.values(topicNames),
  ...Object.values(signNames).filter((name) => typeof name === 'string'),
  'left|right',
].toSorted((one, other) => other.length - one.length);
const numbers = Array.from({ length: 100 }, (_, place) => 99 - place)
  .flatMap((count) => [inWords(count), ordinal(count)])
  .filter(Boolean);
const named = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
const numbered = new RegExp(`\\b(?:${numbers.join('|')})\\b`, 'gi');

/** What is the same but for names and numbers is one fault. */
const shapeOf = (text: string): string =>
  text
    .replaceAll(named, 'NAME')
    .replaceAll(numbered, 'COUNT')
    .replaceAll(
      /\b(?:COUNT (?:hour|minute|second)s? and )?COUNT (?:hour|minute|second)s?\b/g,
      'LENGTH',
    );

/** Each fault once: the lines of a phrase that have it in the same place. */
const once = (faults: readonly { line: Line; where: string }[]): readonly string[] => [
  ...new Map(
    faults.map(({ line: { name, text }, where }) => [
      `${name} ${shapeOf(where).slice(-30)}`,
      `${name}: ${text}`,
    ]),
  ).values(),
];

/** Days that are listed are as many as the runner named. */
const weekdays =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? (?:and )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)*\b/g;

/** A line with short words for the names, numbers and days that any sentence has to hold. */
const plainly = (text: string): string =>
  shapeOf(text)
    .replaceAll(/NAME|COUNT|LENGTH/g, 'one')
    .replaceAll(weekdays, 'day');

const withHabit = ({ pattern }: Habit): readonly string[] =>
  once(
    lines.flatMap((line) => {
      const text = line.text.replaceAll(weekdays, 'day');
      const match = pattern.exec(text);
      return match === null ? [] : [{ line, where: text.slice(0, match.index + match[0].length) }];
    }),
  );

describe('no line', () => {
  it.each(stiff)('has the habit: $habit', (habit) => {
    expect(withHabit(habit), habit.why).toEqual([]);
  });

  it.each(unsafe)('is $habit', (habit) => {
    expect(withHabit(habit), habit.why).toEqual([]);
  });

  it(`has a sentence of more than ${longestSentence} words`, () => {
    const long = lines.flatMap((line) =>
      sentencesOf(plainly(line.text))
        .filter((sentence) => wordsOf(sentence).length > longestSentence)
        .map((where) => ({ line, where })),
    );
    expect(once(long)).toEqual([]);
  });

  it('asks more than one question', () => {
    const asking = lines
      .filter(({ text }) => text.split('?').length > 2)
      .map((line) => ({ line, where: line.text }));
    expect(once(asking)).toEqual([]);
  });

  it('is harder to follow than plain English', () => {
    const hard = lines
      .filter(({ text }) => wordsOf(text).length >= 10 && readingEase([plainly(text)]) < 50)
      .map((line) => ({ line, where: line.text }));
    expect(once(hard)).toEqual([]);
  });
});

describe('what is said in', () => {
  it.each([...new Set(lines.map(({ room }) => room))])('%s is very easy to follow', (room) => {
    const texts = lines.filter((line) => line.room === room).map(({ text }) => plainly(text));
    expect(readingEase(texts)).toBeGreaterThanOrEqual(80);
  });
});
