import { expect, it } from 'vitest';
import { hear, labelsOf } from '../../lambda/hearing/index.ts';
import { minutes } from '../../lambda/time.ts';

it.each([
  ['a fast warm up, all of it upright', ['start:quick-warm-up', 'no-floor']],
  ['strength please but the ground is soaking', ['start:strength', 'no-floor']],
  [
    'warm me up with no bouncing and without the inchworms',
    ['start:warm-up', 'no-jumping', 'skip:inchworms'],
  ],
  ['one leg deadlifts with no kettlebell', ['how-to:one-leg-deadlift', 'equipment:none']],
  ['roll my legs and after that set some ice for twelve minutes', ['start:rolling', 'ice:set:12']],
  ['home strength, nothing lying down', ['start:strength-home', 'no-floor']],
])('"%s" is heard whole', (words, labels) => {
  expect([...labelsOf(hear(words))].toSorted()).toEqual([...labels].toSorted());
});

it.each([
  ['a twelve minute warm up', 12],
  ['i want fifteen minutes of strength', 15],
  ['give me a four minute warm up', 4],
])('"%s" says how long', (words, length) => {
  expect(hear(words).meant[0]).toMatchObject({ kind: 'start-routine', length: minutes(length) });
});

it('minutes of ice are none of the routine beside it', () => {
  const [warmUp, ice] = hear('warm me up and then set an ice timer for nine minutes').meant;
  expect(warmUp).toEqual({ kind: 'start-routine', routine: { kind: 'known', id: 'warm-up' } });
  expect(ice).toEqual({ kind: 'set-ice', length: minutes(9) });
});

it('a sign beside wishes stays a sign', () => {
  expect(labelsOf(hear('warm me up standing, my calf is swollen'))).toContain('symptom:swelling');
});
