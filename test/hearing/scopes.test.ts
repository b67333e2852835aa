import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardIn } from './labels.ts';

/** Noun phrases of signs: what fits "I have ...", "my son has ...". */
const signs = {
  'chest-pain': ['chest pain', 'a tight chest', 'pressure on my chest', 'pain in my chest'],
  breathless: ['trouble breathing', 'shortness of breath', 'difficulty breathing'],
  numbness: ['pins and needles in my foot', 'tingling in my toes', 'a numb foot'],
  swelling: ['a swollen calf', 'swelling in my calf', 'a puffy ankle'],
  redness: ['a red patch on my thigh', 'redness on my calf'],
  bruise: ['a big bruise on my thigh', 'bruising behind my knee'],
  fever: ['a fever', 'the chills', 'a high temperature'],
  'bladder-bowel': ['trouble peeing', 'problems with my bladder'],
  'saddle-numbness': ['numbness between my legs', 'a numb groin'],
} as const;

/** What stands around a sign, and the scope that it gives. */
const frames: readonly (readonly [string, (sign: string) => string])[] = [
  ['symptom', (sign) => `i have ${sign}`],
  ['symptom', (sign) => `i've got ${sign} since yesterday`],
  ['symptom', (sign) => `help i have ${sign} what do i do`],
  ['symptom', (sign) => `no wait i do have ${sign}`],
  ['symptom', (sign) => `i want to warm up but i've got ${sign}`],
  ['symptom', (sign) => `not only that i have ${sign}`],
  ['symptom', (sign) => `my wife thinks i have ${sign}`.replace('thinks', 'saw that')],
  ['denied', (sign) => `i don't have ${sign}`],
  ['denied', (sign) => `no i haven't got any ${sign}`],
  ['denied', (sign) => `there's no ${sign}`],
  ['denied', (sign) => `never had ${sign}`],
  ['unsure', (sign) => `maybe i have ${sign}`],
  ['unsure', (sign) => `i might have ${sign}`],
  ['unsure', (sign) => `not sure if i have ${sign}`],
  ['unsure', (sign) => `i wouldn't say i don't have ${sign}`],
  ['past', (sign) => `i had ${sign} years ago`],
  ['past', (sign) => `i used to have ${sign}`],
  ['if', (sign) => `what if i get ${sign}`],
  ['if', (sign) => `suppose i had ${sign}`],
];
const others: readonly (readonly [string, string])[] = [
  ['child', 'my daughter has'],
  ['child', "my son's got"],
  ['partner', 'my husband has'],
  ['parent', 'my mum has'],
  ['friend', 'a friend of mine has'],
];
const before = ['', 'um ', 'uh so ', 'okay ', 'hang on ', 'well ', 'sorry ', 'listen '];
const after = ['', ' mate', ' to be honest', ' please'];

const anySign = fc
  .constantFrom(...Object.entries(signs))
  .chain(([sign, ways]) => fc.constantFrom(...ways).map((words) => ({ sign, words })));

describe('A sign in a sentence', () => {
  it('has the scope that the sentence was made with, whatever the filler around it', () => {
    fc.assert(
      fc.property(
        anySign,
        fc.constantFrom(...frames),
        fc.constantFrom(...before),
        fc.constantFrom(...after),
        ({ sign, words }, [scope, frame], first, last) => {
          expect(heardIn(`${first}${frame(words)}${last}`)).toContain(`${scope}:${sign}`);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('of danger is told or asked about, whatever is asked behind it', () => {
    const behind = [
      'what should i do',
      'what do i do',
      'can i still run',
      'is that bad',
      'help me',
    ];
    for (const sign of ['chest-pain', 'breathless', 'bladder-bowel', 'saddle-numbness'] as const) {
      for (const words of signs[sign]) {
        for (const asked of behind) {
          expect(heardIn(`i have ${words} ${asked}`)).toContain(`symptom:${sign}`);
        }
      }
    }
  });

  it('is the other person’s where somebody else is told of', () => {
    fc.assert(
      fc.property(anySign, fc.constantFrom(...others), ({ sign, words }, [who, has]) => {
        const labels = heardIn(`${has} ${words.replace(/\bmy\b/, 'her')}`);
        expect(labels).toContain(`other:${sign}`);
        expect(labels).toContain(`who:${who}`);
        expect(labels).not.toContain(`symptom:${sign}`);
      }),
    );
  });

  it('keeps its scope beside a second sign with another, in either order', () => {
    fc.assert(
      fc.property(anySign, anySign, fc.boolean(), (one, two, isFirst) => {
        fc.pre(one.sign !== two.sign && !related(one.sign, two.sign));
        const has = `i have ${one.words}`;
        const hasNot = `i don't have ${two.words}`;
        const labels = heardIn(isFirst ? `${has} but ${hasNot}` : `${hasNot} but ${has}`);
        expect(labels).toContain(`symptom:${one.sign}`);
        expect(labels).toContain(`denied:${two.sign}`);
      }),
    );
  });
});

/** Signs told with the same words, of which one says it all. */
function related(one: string, two: string): boolean {
  const pair = [one, two];
  return pair.includes('numbness') && pair.includes('saddle-numbness');
}

describe('Negation', () => {
  it.each([
    ["i wouldn't say i don't have chest pain", 'unsure:chest-pain'],
    ["it's numb actually no it isn't numb", 'denied:numbness'],
    ['no wonder my calf is swollen', 'symptom:swelling'],
    ["not only is it swollen it's hot", 'symptom:swelling'],
    ["no my foot's gone numb", 'symptom:numbness'],
    ["i ain't got no trouble breathing", 'denied:breathless'],
    ["i don't have chest pain but my calf is swollen", 'symptom:swelling'],
    ["i can't feel my foot", 'symptom:dead-leg'],
    ["i can't stand on it", 'symptom:cannot-walk'],
  ])('in "%s" leaves %s', (words, label) => {
    expect(heardIn(words)).toContain(label);
  });

  it.each([
    "no it's not like i can't breathe",
    "it's not that i can't breathe",
    'i can breathe fine',
    'do my ankles swell because of running',
    "what's raynaud's",
    'are glutes weak',
  ])('or a question in "%s" makes no sign of the runner’s', (words) => {
    expect(heardIn(words).filter((label) => /^(?:symptom|reason):/.test(label))).toEqual([]);
  });
});
