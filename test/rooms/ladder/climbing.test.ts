import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderSteps } from '../../../lambda/hearing/vocabulary.ts';
import { stepFrom, steps, withinNights } from '../../../lambda/rooms/ladder/steps.ts';
import { days, hours } from '../../../lambda/time.ts';
import { runner } from '../../support/runner.ts';

const anyStep = fc.constantFrom(...ladderSteps);
const placeOf = (step: (typeof ladderSteps)[number]): number => ladderSteps.indexOf(step);

describe('the steps after a strain', () => {
  it('are one apart, and end at both ends', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(placeOf(stepFrom(step, 1))).toBe(
          Math.min(ladderSteps.length - 1, placeOf(step) + 1),
        );
        expect(placeOf(stepFrom(step, -1))).toBe(Math.max(0, placeOf(step) - 1));
      }),
    );
  });

  it('come no sooner than one a night after the easy days, and never later for it', () => {
    fc.assert(
      fc.property(anyStep, fc.nat(40), (step, since) => {
        const reached = placeOf(withinNights(step, since, 3));
        expect(reached).toBeLessThanOrEqual(Math.max(0, since - 2));
        expect(reached).toBeLessThanOrEqual(placeOf(step));
        if (since >= placeOf(step) + 2) expect(reached).toBe(placeOf(step));
      }),
    );
  });

  it('are guided but for those that need room or somebody who watches', () => {
    const alone = ladderSteps.filter((step) => steps[step].routine === undefined);
    expect(alone).toEqual(['strides', 'full-training']);
  });
});

const asked = (attributes: ReturnType<ReturnType<typeof runner>['attributes']>): string =>
  `${(attributes?.['asked'] as { about?: string } | undefined)?.about ?? ''}`;

const wishes = [
  'how do i get back after my strain',
  'where do i start again',
  'my hamstring strain was three weeks ago what can i do',
  'take me through my rehab',
] as const;
const whens = [
  'yesterday',
  'four days ago',
  'ten days ago',
  'a month ago',
  'not sure',
  'i have no idea',
];
const done = [
  'nothing yet',
  'just walking',
  'bridges',
  'hinges',
  'i jogged',
  'strides',
  'not sure',
];
const went = ['yes', 'no', 'not sure', 'it was a six', 'yes but it hurt', 'mostly'];

describe('where a runner stands', () => {
  it('is asked in at most three questions, and nothing of it is kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wishes),
        fc.constantFrom(...whens),
        fc.constantFrom(...done),
        fc.constantFrom(...went),
        async (wish, when, last, how) => {
          const coach = runner();
          await coach.say('AnythingIntent', { words: wish });
          const questions = new Set<string>();
          for (
            let turn = 0;
            turn < 8 && /^ladder-(?!begin)/.test(asked(coach.attributes()));
            turn += 1
          ) {
            const about = asked(coach.attributes());
            questions.add(about);
            const words = { 'ladder-since': when, 'ladder-last': last, 'ladder-settled': how }[
              about
            ];
            await coach.say('AnythingIntent', { words: words ?? 'not sure' });
          }
          expect(questions.size).toBeLessThanOrEqual(3);
          expect(asked(coach.attributes())).not.toMatch(/^ladder-(?!begin)/);
          const { noLoadBefore, ...kept } = coach.record() ?? {};
          expect(JSON.stringify(kept)).not.toMatch(/strain|ladder|step|hurt|days/);
          expect(noLoadBefore === undefined || noLoadBefore <= coach.now() + days(3)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['yes', 'one-leg'],
    ['it was fine', 'one-leg'],
    ['not sure', 'bridge'],
    ['no', 'held-bridge'],
    ['it was a five afterwards', 'held-bridge'],
    ['yes but it hurt more', 'held-bridge'],
    ['a six', 'held-bridge'],
  ])('after bridges, "%s" leads to %s', async (how, step) => {
    const coach = runner();
    await coach.say('AnythingIntent', {
      words: 'my hamstring strain was ten days ago what can i do',
    });
    await coach.say('AnythingIntent', { words: 'bridges' });
    await coach.say('AnythingIntent', { words: how });
    expect(coach.attributes()?.['asked']).toEqual({ about: 'ladder-begin', step });
  });

  it.each([
    ['i felt a pop', 'an urgent sign'],
    ['my foot is numb', 'a sign for a doctor'],
    ['my calf is swollen', 'a swollen leg'],
    ["i'm sixteen", 'who is under eighteen'],
  ])('"%s" comes before it: %s', async (told) => {
    const coach = runner();
    await coach.open();
    await coach.say('AnythingIntent', { words: told });
    await coach.say('AnythingIntent', { words: 'how do i get back after my strain' });
    expect(asked(coach.attributes())).not.toMatch(/^ladder/);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('is not told by what is kept of a step that was done to its end', async () => {
    const coach = runner();
    await coach.say('AnythingIntent', {
      words: 'my hamstring strain was ten days ago what can i do',
    });
    await coach.say('AnythingIntent', { words: 'bridges' });
    await coach.say('AMAZON.YesIntent');
    await coach.say('AMAZON.YesIntent');
    coach.wait(hours(0.1));
    await coach.say('AMAZON.YesIntent');
    coach.wait(hours(0.1));
    await coach.open();
    expect(coach.record()).toMatchObject({ done: {}, finished: {} });
  });

  it('a pain of more than three ends the step, and hinges are no longer what was earned', async () => {
    const coach = runner();
    await coach.say('AnythingIntent', {
      words: 'my hamstring strain was ten days ago what can i do',
    });
    await coach.say('AnythingIntent', { words: 'one leg bridges' });
    await coach.say('AnythingIntent', { words: 'yes' });
    await coach.say('AMAZON.YesIntent');
    expect(coach.record()?.routine).toMatchObject({ routine: 'hinges', state: 'playing' });
    coach.wait(hours(0.005));
    await coach.say('AnythingIntent', { words: 'that hurts' });
    await coach.say('AnythingIntent', { words: 'a six' });
    await coach.say('AnythingIntent', { words: 'let me try the hinges' });
    await coach.say('AMAZON.YesIntent');
    expect(JSON.stringify(coach.record()?.routine ?? {})).not.toContain('playing');
  });
});
