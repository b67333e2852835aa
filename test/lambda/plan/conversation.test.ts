import { describe, expect, it } from 'vitest';
import { rules } from '../../../lambda/doctor/rules.ts';
import { english } from '../../../lambda/locales/en/index.ts';
import { type QuestionId, questionIds } from '../../../lambda/plan/questions.ts';
import { badMannersIn } from '../../support/manners.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';

const { plan: words, conversation, doctor, routines } = english((_, [first]) => first, 'en-US');

type Line = readonly [intent: string, slots?: Readonly<Record<string, string>>];

const today: Line = ['TodayIntent'];
const yes: Line = ['AMAZON.YesIntent'];
const no: Line = ['AMAZON.NoIntent'];
const notSure: Line = ['NotSureIntent'];
const fallback: Line = ['AMAZON.FallbackIntent'];
const worse: Line = ['GettingWorseIntent'];
const none: Line = ['EquipmentIntent', { equipment: 'none' }];
const number = (count: number | string): Line => ['NumberIntent', { number: String(count) }];
const sign = (symptom: string): Line => ['SeeDoctorIntent', { symptom }];

/** Says all lines, and gives what came of the last. */
async function say(coach: Runner, ...lines: readonly Line[]): Promise<Turned> {
  let turned: Turned | undefined;
  for (const [name, slots] of lines) turned = await coach.say(name, slots ?? {});
  if (turned === undefined) throw new Error('nothing was said');
  return turned;
}

/** What leads to each question of the plan. */
const leadingTo: Readonly<Record<QuestionId, readonly Line[]>> = {
  signs: [today],
  soreness: [today, no],
  eases: [today, no, number(2)],
  rest: [today, no, number(2), yes],
};

/** What leads to the plan of an easy start for a leg that is a little sore. */
const toEasyStart: readonly Line[] = [...leadingTo.rest, number(3)];

const sitBone = { about: 'gate', gate: 'no-sit-bone-pain', routine: 'warm-up', index: 0 };

/** Where an easy start was told and its warm-up accepted, so that the sit bone is asked about. */
async function atSitBone(): Promise<Runner> {
  const coach = runner();
  await say(coach, ...toEasyStart, yes);
  expect(asked(coach)).toEqual(sitBone);
  return coach;
}

async function at(question: QuestionId): Promise<Runner> {
  const coach = runner();
  await say(coach, ...leadingTo[question]);
  expect(asked(coach)).toMatchObject({ about: 'plan', question });
  return coach;
}

const asked = (coach: Runner): unknown => coach.attributes()?.['asked'];
const planOf = (coach: Runner): unknown => coach.attributes()?.['plan'];

/** What must never be said: leave to run, a promise, or what somebody has. */
const forbidden =
  /you can run|safe to run|okay to run|fine to run|cleared|(?<!do )you have a|will heal/i;

function expectGoodManners({ say: text, heard, breaches, response }: Turned): void {
  const isGuidedAudio = heard.sounds.length > 1;
  const isVerdict = /within the next few days|Have this seen today|Call 911/.test(text);
  expect(breaches).toEqual([]);
  expect(text).not.toContain(conversation.failed());
  expect(text).not.toMatch(forbidden);
  const reprompt = JSON.stringify(response.response.reprompt ?? '').replaceAll(/<[^>]*>/g, ' ');
  expect(badMannersIn({ say: text, reprompt: '', isGuidedAudio, isVerdict }), text).toEqual([]);
  if (response.response.shouldEndSession === false) expect(reprompt).not.toBe('""');
}

describe('"should I run today"', () => {
  it('asks about the signs before anything else, in one breath', async () => {
    const coach = runner();
    const first = await say(coach, today);
    expectGoodManners(first);
    expect(first.say).toBe(`${doctor.disclaimer()} ${words.question('signs')}`);
  });

  it('leads over three questions to an easy start that is a test with a stop rule', async () => {
    const coach = await at('rest');
    const told = await say(coach, number(3));
    expectGoodManners(told);
    expect(told.say).toBe(`${words.told('easy-start')} ${words.ask('easy-start')}`);
    expect(told.say).toMatch(/as a test\. If any pain grows, stop/);
    expect(planOf(coach)).toBeUndefined();
    expect((await say(coach, yes, no)).say).toContain('Your warm-up: four exercises');
  });

  it('takes a no to the first step for an answer', async () => {
    const coach = await at('rest');
    expectGoodManners(await say(coach, number(3), no));
    expect(asked(coach)).toEqual({ about: 'what-next' });
  });

  it('leads over strong soreness to rest and ice, and a yes to the ice', async () => {
    const coach = await at('soreness');
    const told = await say(coach, number(7), number(1));
    expectGoodManners(told);
    expect(told.say).toBe(`${words.told('rest-and-ice')} ${words.ask('rest-and-ice')}`);
    expect((await say(coach, yes)).say).toContain('does any of those apply to you?');
  });

  it('offers the doctor with the rest where no ice is possible', async () => {
    const coach = runner();
    await say(coach, ['SetIceTimerIntent', { duration: 'PT20M' }], no, ['IceOnIntent']);
    const told = await say(coach, today, no, number(7), number(1));
    expect(told.say).toContain(words.told('rest-and-ice'));
    expect(asked(coach)).toEqual({ about: 'offer-doctor' });
  });

  it('sends to the doctor what days of rest have not eased, and offers to check for worse', async () => {
    const coach = await at('eases');
    const told = await say(coach, no, number(3));
    expectGoodManners(told);
    expect(told.say).toContain('within the next few days');
    expect(told.say).toContain(doctor.moreSigns());
    expect(planOf(coach)).toBeUndefined();
    expect((await say(coach, yes)).say).toMatch(/chest pain/);
  });

  it('makes a day without soreness or a day off one for strength, and starts it', async () => {
    const coach = await at('soreness');
    const told = await say(coach, number(0), number(0));
    expect(told.say).toBe(`${words.told('strength')} ${words.ask('strength')}`);
    expect((await say(coach, yes)).say).toContain(routines.whichEquipment());
  });

  it('rolls what is mild and eases without days of rest, past the question before the roller', async () => {
    const coach = await at('rest');
    const told = await say(coach, number(1));
    expect(told.say).toBe(`${words.told('rolling')} ${words.ask('rolling')}`);
    expect((await say(coach, yes)).say).toContain(routines.gate('no-fresh-strain'));
    const second = await say(coach, no);
    expectGoodManners(second);
    expect(second.say).toBe(
      `${routines.gateReason('no-sit-bone-pain', true)} ${routines.gate('no-sit-bone-pain')}`,
    );
    expect((await say(coach, no)).say).toContain('Your rolling: three exercises');
  });
});

describe('the sit bone', () => {
  it('is asked about once the first step for a sore leg is accepted, before it begins', async () => {
    const coach = runner();
    const question = await say(coach, ...toEasyStart, yes);
    expectGoodManners(question);
    expect(question.say).toBe(
      `${routines.gateReason('no-sit-bone-pain', false)} ${routines.gate('no-sit-bone-pain')}`,
    );
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('that is fine lets the warm-up begin as usual, and is not asked about again', async () => {
    const coach = await atSitBone();
    const begun = await say(coach, no);
    expect(begun.breaches).toEqual([]);
    expect(begun.say).toContain('Your warm-up: four exercises');
    for (const lines of [[['AMAZON.StartOverIntent']], [...toEasyStart, yes]] as const) {
      coach.wait(5000);
      expect((await say(coach, ...lines)).heard.sounds.length).toBeGreaterThan(1);
    }
  });

  it.each<[string, Line]>([
    ['yes', yes],
    ['not sure', notSure],
    ['rather not say', ['RatherNotSayIntent']],
    ['what is not understood', fallback],
    ['its name', sign('sit-bone')],
    ['what sounds like the topic', ['TopicIntent', { topic: 'sitting' }]],
  ])(
    'leaves the deep bends out after "%s", and the warm-up begins without them',
    async (_, line) => {
      const coach = await atSitBone();
      const begun = await say(coach, line);
      expect(begun.breaches).toEqual([]);
      expect(begun.say).toContain(routines.gateRefused('no-sit-bone-pain'));
      expect(begun.say).toContain('Your warm-up: three exercises');
      expect(begun.say.toLowerCase()).not.toContain('inchworm');
      expect(coach.record()?.routine).toMatchObject({ state: 'playing', routine: 'warm-up' });
    },
  );

  it('denied by its name is fine', async () => {
    const coach = await atSitBone();
    const begun = await say(coach, ['SeeDoctorIntent', { denied: 'sit-bone' }]);
    expect(begun.say).toContain('Your warm-up: four exercises');
  });

  it.each<[string, Line, string]>([
    ['a pop', sign('pop'), 'Have this seen today'],
    ['skin that ice left numb', ['SkinTroubleIntent'], 'Take the ice off now'],
  ])('gives way to %s, which comes first', async (_, line, verdict) => {
    const coach = await atSitBone();
    const told = await say(coach, line);
    expectGoodManners(told);
    expect(told.say).toContain(verdict);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('that hurts keeps deep bends, stretches and the roller out of the whole session', async () => {
    const coach = await atSitBone();
    await say(coach, yes);
    const stretch = await say(coach, ['StartRoutineIntent', { routine: 'cool-down' }], yes);
    expect(stretch.say).toContain(routines.gateRefused('no-stretch-sign'));
    const bend = await say(coach, ['HowToIntent', { exercise: 'inchworms' }], yes);
    expect(bend.say).toContain(words.bendsDeep());
    const roll = await say(coach, ['HowToIntent', { exercise: 'roll-glutes' }], yes);
    expect(roll.say).toContain(words.pressesThere());
    const rolling = await say(coach, ['StartRoutineIntent', { routine: 'rolling' }], no);
    expect(rolling.say).toContain('Your rolling: one exercise');
    expect(rolling.say).toContain('Calf rolls');
  });

  it('that was told to hurt before makes a gentle start, or rest instead of the roller, unasked', async () => {
    const coach = await atSitBone();
    await say(coach, yes);
    const told = await say(coach, ...toEasyStart);
    expectGoodManners(told);
    expect(told.say).toContain(words.told('gentle-start'));
    expect((await say(coach, yes)).heard.sounds.length).toBeGreaterThan(1);
    const rest = await say(coach, ...leadingTo.rest, number(0));
    expect(rest.say).toContain(words.told('rest-and-ice'));
  });

  it.each<[string, readonly Line[]]>([
    ['before the self-check', [['TopicIntent', { topic: 'self-check' }], yes, no, no]],
    ['by name', [['SeeDoctorIntent', { denied: 'sit-bone' }]]],
  ])('is not asked about where it was denied %s', async (_, lines) => {
    const coach = runner();
    await say(coach, ...lines);
    const begun = await say(coach, ...toEasyStart, yes);
    expect(begun.say).toContain('Your warm-up: four exercises');
  });

  it('is not asked about where nothing is sore, nor what a sore day asked before', async () => {
    const rested = await at('soreness');
    await say(rested, number(0), number(2));
    expect(asked(rested)).toEqual({ about: 'try-routine', routine: 'warm-up' });
    expect((await say(rested, yes)).say).toContain('Your warm-up: four exercises');
    const strong = await at('soreness');
    await say(strong, number(0), number(0), yes);
    expect((await say(strong, none)).say).toContain('Your strength routine');
    const corrected = runner();
    await say(corrected, ...toEasyStart, today, no, number(0), number(2));
    expect((await say(corrected, yes)).say).toContain('Your warm-up: four exercises');
  });

  it.each(['warm-up', 'quick-warm-up', 'strength', 'rolling'])(
    'is asked about before the %s that is asked for by name instead',
    async (routine) => {
      const coach = runner();
      await say(coach, ['EquipmentIntent', { equipment: 'none' }]);
      await say(coach, ...toEasyStart, ['StartRoutineIntent', { routine }]);
      if (routine === 'rolling') await say(coach, no);
      expect(asked(coach)).toMatchObject({ gate: 'no-sit-bone-pain' });
      const begun = await say(coach, yes);
      expect(begun.breaches).toEqual([]);
      expect(begun.say).toContain(`${routines.gateRefused('no-sit-bone-pain')} Your `);
    },
  );

  it('that hurts where all the rest is skipped leaves nothing to begin, and says so', async () => {
    const coach = runner();
    await say(coach, ['StartRoutineIntent', { routine: 'rolling' }], no);
    await say(coach, ['SkipExerciseIntent', { exercise: 'roll-calves' }]);
    await coach.say('AMAZON.PauseIntent');
    const told = await say(coach, ...leadingTo.rest, number(0), yes, yes);
    expectGoodManners(told);
    expect(told.say).toContain(routines.nothingLeft());
    expect(asked(coach)).toEqual({ about: 'offer-doctor' });
  });

  it.each<[string, Line]>([
    ['help', ['AMAZON.HelpIntent']],
    ['why do you ask', ['WhyDoYouAskIntent']],
    ['how long is left', ['TimeLeftIntent']],
    ['repeat', ['AMAZON.RepeatIntent']],
    ['a topic', ['TopicIntent', { topic: 'shoes' }]],
    ['thank you', ['ThankYouIntent']],
    ['five', number(5)],
    ['two days', ['HowLongIntent', { duration: 'P2D' }]],
    ['start my warm-up', ['StartRoutineIntent', { routine: 'warm-up' }]],
  ])('is still asked about after "%s"', async (_, line) => {
    const coach = await atSitBone();
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toMatch(/where you sit\?$/);
    expect(asked(coach)).toEqual(sitBone);
  });

  it.each<[string, Line]>([
    ['that hurts', ['PainIntent']],
    ['it gets worse', worse],
    ['go on', ['AMAZON.ResumeIntent']],
    ['go back', ['AMAZON.PreviousIntent']],
    ['next', ['AMAZON.NextIntent']],
    ['start over', ['AMAZON.StartOverIntent']],
    ['pause', ['AMAZON.PauseIntent']],
    ['none', none],
    ['my left side', ['SideIntent', { side: 'left' }]],
    ['should I run today', today],
    ['should I see a doctor', ['SeeDoctorIntent']],
    ['set an ice timer', ['SetIceTimerIntent', { duration: 'PT10M' }]],
  ])('leads on, in good manners and without an exercise, after "%s"', async (_, line) => {
    const coach = await atSitBone();
    expectGoodManners(await say(coach, line));
    expect(coach.isListening()).toBe(true);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('is asked about in other words, and in others again, after "what do you mean"', async () => {
    const coach = await atSitBone();
    const said = new Set<string>();
    for (let times = 0; times < 2; times += 1) {
      const answer = await say(coach, ['WhatDoYouMeanIntent']);
      expectGoodManners(answer);
      expect(answer.say).toMatch(/^(Would a hard chair|Is it sore right at the bone)/);
      said.add(answer.say);
      expect(asked(coach)).toEqual(sitBone);
    }
    expect(said.size).toBe(2);
  });

  it.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent'])('ends with %s', async (intent) => {
    const coach = await atSitBone();
    expectGoodManners(await say(coach, [intent]));
    expect(coach.isListening()).toBe(false);
  });
});

describe('a sign', () => {
  it.each([...rules.emergency, ...rules.urgent])(
    'such as %s stops every question of the plan and the routine behind it',
    async (symptom) => {
      for (const question of questionIds) {
        const coach = runner();
        await say(coach, ['StartRoutineIntent', { routine: 'warm-up' }]);
        coach.wait(20_000);
        await say(coach, ...leadingTo[question]);
        expect(asked(coach)).toMatchObject({ about: 'plan', question });
        const told = await say(coach, sign(symptom));
        expect(told.say).toMatch(/Have this seen today|Call 911/);
        expect(coach.record()?.routine).toBeUndefined();
      }
    },
  );

  it('that was told bars the plan for the session', async () => {
    const coach = runner();
    await say(coach, today, sign('swelling'));
    const told = await say(coach, today);
    expect(told.say).toContain(conversation.seenFirst());
    expect(planOf(coach)).toBeUndefined();
  });

  it('that calls for a doctor within days comes before a plan', async () => {
    const coach = runner();
    await say(coach, sign('gait'));
    expect((await say(coach, today)).say).toContain('within the next few days');
  });

  it.each([
    ['a yes', [yes]],
    ['not sure', [notSure]],
    ['what is not understood', [fallback]],
    ['that it grows', [worse]],
  ])(
    'among those asked about leads after %s through them one by one, and at least to a doctor',
    async (_, lines) => {
      const coach = await at('signs');
      const first = await say(coach, ...lines);
      expectGoodManners(first);
      expect(first.say).toContain(
        doctor.question('nerves-and-breath', ['chest-pain']).slice(0, 14),
      );
      const verdict = await say(coach, no, no, no, no);
      expect(verdict.say).toContain('See a doctor within the next few days');
      expect(coach.isListening()).toBe(false);
    },
  );

  it('is found in the interview that a yes leads to', async () => {
    const coach = await at('signs');
    expect((await say(coach, yes, no, no, yes)).say).toContain('Have this seen today');
  });

  it('that nobody wants to speak of counts as doubt', async () => {
    const coach = await at('signs');
    const told = await say(coach, ['RatherNotSayIntent']);
    expect(told.say).toContain('See a doctor within the next few days');
  });

  it('is not asked about again where the interview has found none of those that matter today', async () => {
    const coach = runner();
    await say(coach, ['SeeDoctorIntent'], no, no, no, no);
    await say(coach, today);
    expect(asked(coach)).toMatchObject({ about: 'plan', question: 'soreness' });
  });
});

describe('an answer', () => {
  it.each([
    ['eleven', number(11)],
    ['a hundred', number(100)],
    ['a number that nobody can read', number('?')],
    ['not sure', notSure],
    ['what is not understood', fallback],
    ['yes', yes],
    ['no', no],
  ])(
    'of "%s" to how sore is asked once more in other words, and then counts as the worst',
    async (_, line) => {
      const coach = await at('soreness');
      const second = await say(coach, line);
      expectGoodManners(second);
      expect(second.say).toContain(words.inOtherWords('soreness'));
      await say(coach, notSure);
      expect(planOf(coach)).toMatchObject({ soreness: 'unsure' });
      expect(asked(coach)).toMatchObject({ question: 'rest' });
      expect((await say(coach, number(0))).say).toContain(words.told('rest-and-ice'));
    },
  );

  it('out of the scale is told so', async () => {
    const coach = await at('soreness');
    expect((await say(coach, number(12))).say).toContain(words.offScale());
  });

  it('of "not at all" is a zero where it was asked whether it is sore at all, and "none" at once', async () => {
    const explained = await at('soreness');
    await say(explained, no, no);
    expect(planOf(explained)).toMatchObject({ soreness: 0 });
    const named = await at('soreness');
    await say(named, none);
    expect(planOf(named)).toMatchObject({ soreness: 0 });
  });

  it('that it grows counts wherever it is said, and stands', async () => {
    const coach = await at('rest');
    await say(coach, worse);
    expect(asked(coach)).toMatchObject({ about: 'plan', question: 'rest' });
    await say(coach, sign('easing'));
    expect(planOf(coach)).toMatchObject({ eases: 'no' });
    expect((await say(coach, number(1))).say).toContain(words.told('rest-and-ice'));
  });

  it('that it loosens up is an answer, not a wish for the doctor', async () => {
    const coach = await at('eases');
    expect((await say(coach, sign('easing'))).say).toBe(words.question('rest'));
  });

  it('that it does not loosen up is a no', async () => {
    const coach = await at('eases');
    await say(coach, ['SeeDoctorIntent', { denied: 'easing' }]);
    expect(planOf(coach)).toMatchObject({ eases: 'no' });
  });

  it('in days, none, a length or a date tells of the rest', async () => {
    const rests: readonly (readonly [Line, 'easy-start' | 'rolling'])[] = [
      [number(3), 'easy-start'],
      [number(1), 'rolling'],
      [no, 'rolling'],
      [none, 'rolling'],
      [['HowLongIntent', { duration: 'P1W' }], 'easy-start'],
      [['HowLongIntent', { duration: 'PT12H' }], 'rolling'],
      // One or two days: the stricter counts.
      [['HowLongIntent', { date: '2026-02-28' }], 'rolling'],
      [['HowLongIntent', { date: '2026-02-27' }], 'easy-start'],
    ];
    for (const [line, plan] of rests) {
      const coach = await at('rest');
      expect((await say(coach, line)).say).toContain(words.told(plan));
      expect(planOf(coach)).toBeUndefined();
    }
  });

  it('about the sit bone by its name is a sign while something else is asked', async () => {
    const coach = await at('rest');
    expect((await say(coach, sign('sit-bone'))).say).toContain('within the next few days');
  });

  it('is withdrawn by going back, and all of them by starting over', async () => {
    const coach = await at('rest');
    await say(coach, ['AMAZON.PreviousIntent']);
    expect(asked(coach)).toMatchObject({ question: 'eases' });
    await say(coach, ['AMAZON.PreviousIntent'], ['AMAZON.PreviousIntent']);
    expect(asked(coach)).toMatchObject({ question: 'signs' });
    expect((await say(coach, ['AMAZON.PreviousIntent'])).say).toContain(doctor.wasTheFirst());
    const late = await at('rest');
    await say(late, ['AMAZON.StartOverIntent']);
    expect(asked(late)).toMatchObject({ question: 'signs' });
    expect(planOf(late)).toEqual({});
  });
});

describe.each(questionIds)('the question about %s', (question) => {
  it.each<[string, Line]>([
    ['help', ['AMAZON.HelpIntent']],
    ['why do you ask', ['WhyDoYouAskIntent']],
    ['pause', ['AMAZON.PauseIntent']],
    ['go on', ['AMAZON.ResumeIntent']],
    ['how long is left', ['TimeLeftIntent']],
    ['repeat', ['AMAZON.RepeatIntent']],
    ['a topic', ['TopicIntent', { topic: 'shoes' }]],
    ['thank you', ['ThankYouIntent']],
  ])('is still open after "%s"', async (_, line) => {
    const coach = await at(question);
    const before = asked(coach);
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toMatch(/\?$/);
    expect(asked(coach)).toEqual(before);
  });

  it.each<[string, Line]>([
    ['what do you mean', ['WhatDoYouMeanIntent']],
    ['my hamstring is sore', today],
  ])('is put in other words after "%s"', async (_, line) => {
    const coach = await at(question);
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toContain(words.inOtherWords(question));
  });

  it.each<[string, Line]>([
    ['yes', yes],
    ['no', no],
    ['not sure', notSure],
    ['rather not say', ['RatherNotSayIntent']],
    ['next', ['AMAZON.NextIntent']],
    ['what is not understood', fallback],
    ['that hurts', ['PainIntent']],
    ['it gets worse', worse],
    ['my left side', ['SideIntent', { side: 'left' }]],
    ['a kettlebell', ['EquipmentIntent', { equipment: 'kettlebell' }]],
    ['five', number(5)],
    ['two days', ['HowLongIntent', { duration: 'P2D' }]],
    ['no such topic', ['TopicIntent']],
    ['should I see a doctor', ['SeeDoctorIntent']],
    ['start a warm-up', ['StartRoutineIntent', { routine: 'warm-up' }]],
    ['set an ice timer', ['SetIceTimerIntent', { duration: 'PT10M' }]],
    ['my skin is numb', ['SkinTroubleIntent']],
  ])('leads on, in good manners, after "%s" said twice', async (_, line) => {
    const coach = await at(question);
    for (const each of [line, line]) {
      if (!coach.isListening()) return;
      expectGoodManners(await say(coach, each));
    }
  });

  it.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent'])('ends with %s', async (intent) => {
    const coach = await at(question);
    expectGoodManners(await say(coach, [intent]));
    expect(coach.isListening()).toBe(false);
  });
});

describe('in the middle of a routine', () => {
  const begin = async (routine: string): Promise<Runner> => {
    const coach = runner();
    await say(coach, ['StartRoutineIntent', { routine }]);
    coach.wait(50_000);
    return coach;
  };

  it('"my hamstring is sore" stops the exercise, asks, and leads back where the plan allows it', async () => {
    const coach = await begin('warm-up');
    expect((await say(coach, today)).heard.sounds).toHaveLength(1);
    const place = coach.record()?.routine;
    expect(place).toMatchObject({ state: 'paused', index: 0 });
    const told = await say(coach, no, number(2), yes, number(2));
    expectGoodManners(told);
    expect(told.say).toContain(words.told('easy-start'));
    expect(asked(coach)).toEqual({ about: 'go-on' });
    expect(coach.record()?.routine).toEqual(place);
    expect((await say(coach, yes)).say).toContain(routines.gate('no-sit-bone-pain'));
    expect(coach.record()?.routine).toEqual(place);
    expect((await say(coach, no)).say).toContain('On with the butt kicks');
  });

  it('leads back past the deep bend that was under way where the sit bone hurts', async () => {
    const coach = runner();
    await say(coach, ['StartRoutineIntent', { routine: 'warm-up' }]);
    coach.wait(20_000);
    await say(coach, ['AMAZON.NextIntent']);
    coach.wait(20_000);
    await say(coach, today);
    expect(coach.record()?.routine).toMatchObject({ state: 'paused', index: 1 });
    const on = await say(coach, no, number(2), yes, number(2), yes, yes);
    expect(on.say).toMatch(/^Then we leave out [^.]*\. Fire hydrant circles\./);
  });

  it('ends the routine where the plan is rest', async () => {
    const coach = await begin('warm-up');
    const told = await say(coach, today, no, number(6), number(0));
    expect(told.say).toContain(`${words.told('rest-and-ice')} ${words.leaveRoutine()}`);
    expectGoodManners(told);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('offers no way back into strength where the plan is the roller', async () => {
    const coach = runner();
    await say(coach, ['EquipmentIntent', { equipment: 'kettlebell' }]);
    await say(coach, ['StartRoutineIntent', { routine: 'strength-home' }]);
    coach.wait(30_000);
    await say(coach, today, no, number(2), yes, number(0));
    expect(asked(coach)).toEqual({ about: 'try-routine', routine: 'rolling' });
  });

  it('"it gets worse" is pain in the exercise, whose question a number answers', async () => {
    const strong = await begin('warm-up');
    expect((await say(strong, worse)).say).toContain(routines.painStop());
    expect((await say(strong, number(4))).say).toContain(routines.painStrong());
    const mild = await begin('warm-up');
    expect((await say(mild, worse, number(3))).say).toContain(routines.painMild());
    const worseStill = await begin('warm-up');
    expect((await say(worseStill, worse, worse)).say).toContain(routines.painStrong());
  });
});

describe('outside of the plan', () => {
  it('"it gets worse" begins the questions of the doctor', async () => {
    const coach = runner();
    await coach.open();
    expect((await say(coach, worse)).say).toContain(doctor.opening());
  });

  it('"it gets worse" and numbers are doubt to the questions of the doctor', async () => {
    for (const line of [worse, number(3)]) {
      const coach = runner();
      const answer = await say(coach, ['SeeDoctorIntent'], line);
      expect(answer.say).toMatch(/^Do you have/);
    }
  });

  it('a number to the offer of a length of ice is another length, within the bounds', async () => {
    const coach = runner();
    await say(coach, ['SetIceTimerIntent', { minutes: '40' }]);
    expect((await say(coach, number(45))).say).toContain('is the most');
    await say(coach, number(10));
    expect(asked(coach)).toEqual({ about: 'ice-check', length: 600_000 });
    const garbled = runner();
    await say(garbled, ['SetIceTimerIntent', { minutes: '40' }]);
    expect((await say(garbled, number('?'))).say).toContain("didn't catch");
  });

  it('a number nobody asked for leads back', async () => {
    const coach = runner();
    await coach.open();
    expectGoodManners(await say(coach, number(7)));
    expect(coach.isListening()).toBe(true);
  });
});
