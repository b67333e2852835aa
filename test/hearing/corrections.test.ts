import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/hear.ts';
import { labelsOf } from '../../lambda/hearing/labels.ts';

const labels = (words: string): readonly string[] => labelsOf(hear(words));

describe('who puts the coach right', () => {
  it.each([
    ["no wait, that's wrong, it was two weeks ago", 'days:14'],
    ["hang on, no, that's not right, it was yesterday", 'days:1'],
    ["it wasn't yesterday, it was last month", 'days:30'],
    ['no I said fifteen', 'number:15'],
    ['no, I meant the strength one', 'start:strength'],
    ['you heard me wrong, I said rolling', 'start:rolling'],
    ['no no, I said ice', 'ice:set'],
    ['no sorry, I mean yes', 'yes'],
    ['I said no', 'no'],
    ['I said stop', 'stop'],
    ['wait, that was wrong, I meant the cool down', 'start:cool-down'],
    ['no, the other leg', 'which-leg'],
  ])('"%s" means what stands behind it, and no no', (words, label) => {
    expect(labels(words)).toContain(label);
    expect(labels(words)).not.toContain(label === 'no' ? 'yes' : 'no');
  });

  it.each([
    'you got me wrong',
    "you've got that all wrong",
    "no, that's not what I asked",
    "it's not what I said",
    "that's wrong",
    'you misheard me',
    "you're not listening to me",
    "hang on, I didn't mean that",
    "I didn't say that it hurts",
  ])('"%s" says that the coach misheard', (words) => {
    expect(labels(words)).toEqual(['misheard']);
  });

  it.each([
    ["I didn't say it was numb", 'denied:numbness'],
    ['I never said my chest hurts', 'denied:chest-pain'],
    ["I didn't say that my chest hurts", 'denied:chest-pain'],
    ["who said it's swollen", 'denied:swelling'],
  ])('"%s" denies what was never said', (words, label) => {
    expect(labels(words)).toEqual([label]);
  });

  it.each([
    ['no not my knee, my hamstring', 'hamstring'],
    ["it's not in my calf, it's in my thigh", 'hamstring'],
    ["it isn't the knee, more the back of the thigh", 'hamstring'],
    ["it's not my knee or my hip, it's my groin", 'groin'],
    ['no I said my calf, not my hamstring', 'calf'],
    ["it's not my sit bone, it's lower down", 'hamstring'],
  ])('"%s" tells of pain at the %s', (words, place) => {
    expect(hear(words).meant).toContainEqual({ kind: 'pain', place });
  });

  it('lets a bone go that it was not', () => {
    expect(labels("it's not my sit bone, it's lower down")).toContain('denied:sit-bone');
  });

  it.each([
    ["that's wrong, I can't breathe", 'symptom:breathless'],
    ["no hang on, my foot's numb", 'symptom:numbness'],
    ["you got me wrong, there's a lump in my thigh", 'symptom:odd-shape'],
  ])('"%s" is danger all the same', (words, label) => {
    expect(labels(words)).toContain(label);
  });
});

describe('where it hurts, and that it does not', () => {
  it.each([
    ["it's the back of the thigh", 'hamstring'],
    ['right in the middle of the muscle', 'hamstring'],
    ["it's my groin", 'groin'],
    ['mostly my calf', 'calf'],
    ['behind my knee', 'hamstring'],
  ])('"%s" tells of pain at the %s', (words, place) => {
    expect(hear(words).meant).toEqual([{ kind: 'pain', place }]);
  });

  it.each([
    "it doesn't hurt",
    "it doesn't hurt any more",
    "I'm not in pain",
    "no, it isn't sore",
    'it stopped hurting',
    "nothing's sore",
    'the pain has gone',
  ])('"%s" tells that all is well', (words) => {
    expect(labels(words)).toEqual(['painless']);
  });
});
