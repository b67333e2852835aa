import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../lambda/hearing/heard.ts';
import { exerciseIds, ladderSteps, routineNames } from '../../../lambda/hearing/vocabulary.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { holdAfter } from '../../../lambda/rooms/doctor/hold.ts';
import { routineIds } from '../../../lambda/rooms/routines/routines.ts';
import { hours, type Instant, instantOf, later, minutes } from '../../../lambda/time.ts';
import { answerOne } from '../../../lambda/turn/answer.ts';
import type { Question } from '../../../lambda/turn/question.ts';
import { resolve } from '../../../lambda/turn/resolve.ts';
import type { Room } from '../../../lambda/turn/room.ts';
import { questionOf, rooms } from '../../../lambda/turn/rooms.ts';
import type { Asked } from '../../../lambda/turn/session.ts';
import { happenings, utterances } from '../../states/requests.ts';
import { now as aNow, aTurn } from '../../support/a-turn.ts';
import { type Runner, runner } from '../../support/runner.ts';

const begins = instantOf('2026-03-02T07:00:00Z');

/** Somebody in the middle of a warm-up, who knows the ice, and is held back. */
const heldBack = (as: 'emergency' | 'urgent', now: Instant): RunnerRecord => {
  const known: RunnerRecord = {
    ...newRunner,
    done: { inchworms: 3 },
    equipment: 'gym',
    iceCheckedAt: later(now, minutes(-9)),
    finished: { 'warm-up': { times: 2, last: later(now, minutes(-30)) } },
    routine: { state: 'waiting', routine: 'warm-up', index: 1, since: later(now, minutes(-5)) },
  };
  return holdAfter(known, as, now, 'en-US');
};
const kinds = ['emergency', 'urgent'] as const;

const askedIn = (coach: Runner): Asked | undefined => coach.attributes()?.['asked'] as Asked;

/** What may not be while training is held back. */
function offences(coach: Runner, before: RunnerRecord): readonly string[] {
  const record = coach.record();
  const isIced = record?.ice !== undefined && record.ice.state !== 'off';
  return [
    ...(record?.routine?.state === 'playing' ? ['an exercise sounds'] : []),
    ...(isIced ? ['ice was begun'] : []),
    ...(questionOf(askedIn(coach))?.offers ? [`${askedIn(coach)?.about} is asked`] : []),
    ...((record?.noTrainingBefore ?? 0) < (before.noTrainingBefore ?? 0)
      ? ['the hold is shorter']
      : []),
    ...(['waiting', 'paused'].includes(record?.routine?.state ?? '') ? [] : ['the place is lost']),
  ];
}

/** What is a verdict of its own, and may hold back for longer. */
const tellsASign =
  /signs|SkinTrouble|SeeDoctor|pop|chest|numb|swollen|bruise|gap|hurts|pulled|gone white|stumbling|Forget/i;
const acts = [...utterances, ...happenings].filter(({ name }) => !tellsASign.test(name));

describe.each(kinds)('while training is held back after an %s verdict', (as) => {
  const before = heldBack(as, begins);
  const settings = [
    ['a one-shot', { device: 'dot' }, async (_coach: Runner) => {}],
    [
      'an answer to the opening',
      { device: 'dot' },
      async (coach: Runner) => void (await coach.open()),
    ],
    [
      'said where the choice is free',
      { device: 'dot' },
      async (coach: Runner) => {
        await coach.open();
        await coach.say('AnythingIntent', { words: 'what do you know about foam rolling' });
      },
    ],
    ['a one-shot to a screen', { device: 'show5' }, async (_coach: Runner) => {}],
  ] as const;

  it.each(settings)(
    'nothing begins and nothing is offered by %s',
    async (_, { device }, prepare) => {
      const found: string[] = [];
      for (const act of acts) {
        const coach = runner({ device, record: before });
        await prepare(coach);
        await act.do(coach);
        found.push(...offences(coach, before).map((offence) => `${act.name}: ${offence}`));
      }
      expect(acts.length).toBeGreaterThan(150);
      expect(found).toEqual([]);
    },
  );

  it.each([
    'warm me up',
    'strength please',
    "let's carry on where we left off",
    'do the bridges with me',
    'can i do some rolling',
    'ice my hamstring for ten minutes',
    "i've had ice on for five minutes",
    'start over',
    'next exercise',
  ])('"%s" begins with that, and with one question', async (words) => {
    const coach = runner({ record: before });
    const { say } = await coach.say('AnythingIntent', { words });
    expect(say).toMatch(/^(?:Take the ice off now\. )?Last time, something came up that .*\?$/);
    expect(say.match(/\?/g)).toHaveLength(1);
    expect(askedIn(coach)).toMatchObject({ about: 'been-seen', how: 'whether' });
    expect(offences(coach, before)).toEqual([]);
  });

  it('all that can be touched begins nothing', async () => {
    for (const lines of [[], ['no'], ['help']]) {
      const coach = runner({ device: 'show5', record: before });
      await coach.open();
      for (const words of lines) await coach.say('AnythingIntent', { words });
      const here = coach.moment();
      for (const id of coach.screen()?.touch ?? []) {
        coach.returnTo(here);
        await coach.touch(id);
        expect(offences(coach, before), id).toEqual([]);
      }
    }
  });

  it('is over when its time is, and gone from the record', async () => {
    const coach = runner({ record: before });
    coach.wait((before.noTrainingBefore ?? 0) - begins - 1000);
    await coach.open();
    expect(askedIn(coach)?.about).toBe('been-seen');
    await coach.silence();
    coach.wait(hours(1));
    await coach.open();
    expect(askedIn(coach)?.about).not.toBe('been-seen');
    await coach.say('StartRoutineIntent', { routine: 'warm-up' });
    expect(coach.record()).not.toHaveProperty('noTrainingBefore');
    expect(coach.record()?.routine?.state).toBe('playing');
  });
});

/** Every question that leads to exercise or ice, as it may stand open, whatever it is about. */
const everyOffer: readonly Asked[] = [
  ...routineIds.map((routine) => ({ about: 'start-routine', routine })),
  ...routineNames.map((routine) => ({ about: 'try-routine', routine })),
  ...exerciseIds.map((exercise) => ({ about: 'try-exercise', exercise })),
  ...['go-on', 'equipment', 'offer-self-check', 'self-check-signs', 'ice-on'].map((about) => ({
    about,
  })),
  ...['ice', 'ice-check', 'skin-check', 'ice-lately', 'ice-rest'].map((about) => ({
    ...{ about, length: minutes(10), since: 1 },
  })),
  { about: 'taught', exercise: 'clean' },
  { about: 'gate', gate: 'warm', routine: 'rolling', index: 0 },
  { about: 'gate', gate: 'no-stretch-sign', routine: 'cool-down', index: 0 },
  { about: 'self-check', step: 'heel-up' },
  { about: 'all-well' },
  { about: 'ladder-offer', step: 'walk' },
  ...[...ladderSteps, 'long-holds'].map((step) => ({ about: 'ladder-begin', step })),
  { about: 'level', routine: 'strength-home' },
  ...(['easier', 'harder'] as const).map((direction) => ({ about: 'keep-form', direction })),
];

const everyAnswer: readonly Heard[] = [
  ...(['yes', 'no', 'well', 'next', 'resume', 'start-over', 'previous', 'ice-on'] as const).map(
    (kind) => ({ kind }),
  ),
  ...(['resume-ice', 'next-ice-round', 'more', 'help', 'block-ended', 'today'] as const).map(
    (kind) => ({ kind }),
  ),
  { kind: 'number', count: 7 },
  { kind: 'set-ice', length: minutes(10) },
  { kind: 'equipment', equipment: { kind: 'known', id: 'bottle' } },
  { kind: 'start-routine', routine: { kind: 'known', id: 'strength' } },
  { kind: 'how-to', exercise: { kind: 'known', id: 'plank' } },
];

describe('a question that leads to exercise or ice', () => {
  it('is one of those that are known to', () => {
    const known = new Set(everyOffer.map(({ about }) => about));
    const leading = Object.values(rooms)
      .flatMap((room: Room): readonly Question[] => room.questions)
      .filter(({ offers }) => offers !== undefined);
    expect(leading.filter(({ about }) => !known.has(about))).toEqual([]);
  });

  it.each(kinds)('begins nothing by any answer while an %s verdict holds', (as) => {
    const said = { say: '', question: 'Shall we?', reprompt: 'Well?' };
    for (const asked of everyOffer) {
      for (const heard of everyAnswer) {
        const before = heldBack(as, aNow);
        const turn = aTurn({ heard, runner: before, session: { asked, said } });
        const name = `${asked.about} ${heard.kind}`;
        const { reply, runner: after = before } = resolve(turn, answerOne(turn));
        expect(reply.kind, name).not.toBe('block');
        expect(after.ice, name).toBeUndefined();
        expect(after.noTrainingBefore, name).toBe(before.noTrainingBefore);
        const isOffer = reply.kind === 'question' && questionOf(reply.asked)?.offers;
        expect(isOffer && reply.asked.about !== asked.about, name).toBeFalsy();
      }
    }
  });
});

describe('what is kept of a talk about signs', () => {
  const told = ['chest-pain', 'pop', 'gait', 'easing'] as const;
  const words = {
    'chest-pain': 'i have chest pain',
    pop: 'i felt a pop in my hamstring',
    gait: "i'm limping",
    easing: 'it loosens up once i get going',
  } as const;

  it.each(told)('is nothing but a bare time, after %s', async (sign) => {
    const plain = runner({ record: { ...newRunner, done: { inchworms: 1 } } });
    await plain.open();
    const coach = runner({ record: { ...newRunner, done: { inchworms: 1 } } });
    await coach.open();
    await coach.say('AnythingIntent', { words: words[sign] });
    // After something that tore the easy days are a bare time of their own.
    const { noTrainingBefore, noLoadBefore, ...rest } = coach.record() ?? newRunner;
    expect(rest).toEqual(plain.record());
    const isHeldBack = sign === 'chest-pain' || sign === 'pop';
    expect(typeof noTrainingBefore).toBe(isHeldBack ? 'number' : 'undefined');
    expect(typeof noLoadBefore).toBe(sign === 'pop' ? 'number' : 'undefined');
  });

  it('is nothing where it was somebody else’s, a question or a what-if', async () => {
    for (const others of [
      'my son has chest pain',
      'what if my calf swells up',
      'is chest pain dangerous',
      'somebody collapsed next to me',
      'i had chest pain years ago',
    ]) {
      const coach = runner({ record: newRunner });
      await coach.open();
      await coach.say('AnythingIntent', { words: others });
      expect(coach.record(), others).not.toHaveProperty('noTrainingBefore');
    }
  });

  it('is no more than before once it is let go, and only by a yes to the plain question', async () => {
    const lines = ['yes', 'no', 'not sure', "i've been seen", 'it was nothing', 'just kidding'];
    const more = ['i am fine', 'warm me up', 'should i see a doctor', 'stop', 'what do you mean'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(fc.constantFrom(...lines, ...more), { maxLength: 5 }),
        async (as, said) => {
          const before = heldBack(as, begins);
          const coach = runner({ record: before });
          await coach.open();
          for (const each of said) {
            const wasPlain =
              askedIn(coach)?.about === 'been-seen' && askedIn(coach)?.['how'] !== 'whether';
            await coach.say('AnythingIntent', { words: each });
            const end = coach.record()?.noTrainingBefore;
            if (end === undefined) {
              expect(wasPlain).toBe(true);
              return;
            }
            expect(end).toBeGreaterThanOrEqual(before.noTrainingBefore ?? 0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
