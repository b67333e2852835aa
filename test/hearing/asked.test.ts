import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/index.ts';

describe('A sign in a question', () => {
  it.each([
    'why is my calf swollen after driving',
    'why is my calf hot and red after a long drive',
    'is it normal that my calf is swollen after a race',
    'is it normal to have numb toes after an ice bath',
    'is it normal to get chest pain on hills',
    'why does my groin ache after every run uphill',
    'i felt a pop can i still race',
    "i can't walk on it is it okay to walk",
    'my leg is numb is yoga okay',
    "i'm pregnant and my calf is swollen can i walk",
    'i get dizzy and faint lying down what can i do',
  ])('"%s" comes before what else the question is about', (words) => {
    const { meant } = hear(words);
    expect(meant.some(({ kind }) => kind === 'signs')).toBe(true);
    expect(meant.filter(({ kind }) => kind === 'topic')).toEqual([]);
  });

  it('an injury told before a question is told all the same', () => {
    expect(hear('i pulled my hamstring yesterday can i drive').meant).toMatchObject([
      { kind: 'injury' },
    ]);
  });
});

describe('What is asked', () => {
  it.each([
    ['can i drive', 'driving', 'may'],
    ['is it okay to walk with it', 'walking', 'may'],
    ['why does it ache when i drive', 'driving', 'why'],
    ['how long can i drive for', 'driving', 'long'],
    ['how often should i do strength', 'strength-days', 'often'],
    ['when do i add weight', 'adding-weight', 'when'],
    ['how heavy should i go', 'how-heavy', 'much'],
    ['is it normal to be sore the day after', 'day-after', 'normal'],
    ['which foam roller should i buy', 'rollers', 'which'],
    ["what's the difference between heat and ice", 'heat-or-ice', 'difference'],
    ['does tape help', 'tape', 'helps'],
  ])('"%s" is about %s: %s', (words, topic, ask) => {
    expect(hear(words).meant).toMatchObject([{ kind: 'topic', topic: { id: topic }, ask }]);
  });

  it.each([
    ['can we skip the bridges', 'skip'],
    ['can you start a warm up before my race', 'start-routine'],
  ])('"%s" is a wish and no question', (words, kind) => {
    expect(hear(words).meant).toMatchObject([{ kind }]);
  });
});
