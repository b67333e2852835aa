import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/hear.ts';
import type { SomebodyTold } from '../../lambda/hearing/heard.ts';
import { heardIn } from './labels.ts';

const somebodyIn = (words: string): SomebodyTold | undefined =>
  hear(words).meant.find((each) => each.kind === 'somebody');

describe('Who else it is about', () => {
  it.each([
    ['my son has a numb foot', 'child', 'he'],
    ['my daughter hurt her leg', 'child', 'she'],
    ['my wife pulled her hamstring', 'partner', 'she'],
    ['my husband heard a pop', 'partner', 'he'],
    ["my dad's calf is swollen", 'parent', 'he'],
    ["my gran can't walk on it", 'parent', 'she'],
    ['asking for a friend who felt a pop', 'friend', 'they'],
    ['my mate has hurt his leg', 'friend', 'he'],
    ["she can't walk on it", undefined, 'she'],
    ['his calf is swollen', undefined, 'he'],
    ['can she do the exercises', undefined, 'she'],
    ['is this safe for my mum', 'parent', 'she'],
    ["it's not me it's my sister", 'friend', 'she'],
  ] as const)('in "%s" is %s, called %s', (words, who, pronoun) => {
    expect(somebodyIn(words)).toMatchObject({ who, pronoun });
  });

  it.each([
    'my wife thinks i should rest',
    'can my husband help me stretch',
    "they're not weak just sore",
    'i had cancer as a kid',
    'my wife says my calf is red',
    'i pulled it playing with my kids',
  ])('is nobody in "%s"', (words) => {
    expect(somebodyIn(words)).toBeUndefined();
  });

  it('is told with all their signs together, and what is not so', () => {
    expect(somebodyIn("my husband heard a pop and can't walk")?.told).toEqual([
      'pop',
      'cannot-walk',
    ]);
    expect(somebodyIn("no she says it's not numb")).toMatchObject({
      told: [],
      denied: ['numbness'],
    });
  });

  it("stands apart from what is the runner's own", () => {
    const { meant } = hear('my husband felt a pop and i have chest pain');
    expect(meant).toEqual([
      expect.objectContaining({ kind: 'signs', told: ['chest-pain'] }),
      expect.objectContaining({ kind: 'somebody', told: ['pop'] }),
    ]);
  });

  it('is told by "no, she can not walk", which denies nothing', () => {
    expect(hear("no she can't walk")).toMatchObject({
      meant: [{ kind: 'somebody', told: ['cannot-walk'] }],
    });
  });
});

describe('An age', () => {
  it.each([
    ['my daughter is fourteen and her hamstring hurts', 14],
    ['my fourteen year old has sit bone pain', 14],
    ["he's sixteen", 16],
  ])('told of somebody else in "%s" is %i, and no length of time', (words, age) => {
    expect(somebodyIn(words)).toMatchObject({ age });
    expect(hear(words).meant.map(({ kind }) => kind)).toEqual(['somebody']);
  });

  it.each([
    ["i'm sixteen", 16],
    ["i'm seventy one is this okay for me", 71],
    ['i turned eighty last month', 80],
    ["i'm fourteen years old", 14],
    ['as a sixty five year old should i be doing this', 65],
  ])('of the runner in "%s" is %i', (words, years) => {
    expect(hear(words).meant).toEqual([{ kind: 'age', years }]);
  });

  it.each(["i'm twenty minutes in", "i'm six", "i'm on day twelve", 'i am eleven weeks post op'])(
    'is none in "%s"',
    (words) => {
      expect(hear(words).meant.map(({ kind }) => kind)).not.toContain('age');
    },
  );

  it('of a child makes no sit bone of a hamstring', () => {
    expect(heardIn('my daughter is fourteen and her hamstring hurts')).toEqual([
      'pain',
      'who:child',
    ]);
    expect(heardIn("i'm sixteen")).toEqual(['age:16']);
  });
});

describe('Pain that is supposed', () => {
  it.each(['what if it hurts', 'should i stop if it hurts', 'suppose it gets sore'])(
    'in "%s" is none',
    (words) => {
      expect(heardIn(words)).toEqual(['if-it-hurts']);
    },
  );

  it.each(['it hurts if i bend', 'if i run on it it hurts', 'my hamstring hurts'])(
    'is not what is told in "%s"',
    (words) => {
      expect(heardIn(words)).toContain('pain');
    },
  );
});

describe('Pressed', () => {
  it.each([
    ['so what have i got then', 'what-is-it'],
    ['is it a strain or a tear', 'what-is-it'],
    ['did i tear it', 'what-is-it'],
    ['have i torn my hamstring or not', 'what-is-it'],
    ['is it broken', 'what-is-it'],
    ['just tell me i can race', 'may-i-run'],
    ['am i good to go', 'may-i-run'],
    ["promise me it'll heal", 'may-i-run'],
    ['what did you say about my leg', 'what-you-told'],
    ['what was that again about the doctor', 'what-you-told'],
  ])('"%s" is %s', (words, label) => {
    expect(heardIn(words)).toEqual([label]);
  });

  it.each([
    ['i tore my hamstring', 'symptom:pop'],
    ['should i see a doctor', 'doctor'],
    ['say that again', 'repeat'],
    ['should i run today', 'today'],
  ])('"%s" is not, but %s', (words, label) => {
    expect(heardIn(words)).toContain(label);
  });
});
