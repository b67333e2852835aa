import { describe, expect, it } from 'vitest';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import type { Answers } from '../../../lambda/rooms/doctor/signs.ts';
import { instantOf } from '../../../lambda/time.ts';
import { decodeSession } from '../../../lambda/turn/session.ts';
import { lastOf, underway } from './in-process.ts';

const interview = 'should i see a doctor';
const no = (count: number): string[] => Array.from({ length: count }, () => 'no');

/** What the session knows of a conversation, and what it asks. */
const session = ({ coach }: Awaited<ReturnType<typeof lastOf>>) =>
  decodeSession(coach.attributes() ?? {});

describe('the interview', () => {
  it.each([
    ...['not sure', 'that hurts', 'the thing over there', 'both legs'],
    ...['gym', 'since tuesday', 'eczema'],
  ])('asks once more in other words after "%s", then lets it count as doubt', async (line) => {
    const asked = await lastOf([interview, line]);
    expect(asked.say).toMatch(/^Do you have a tight chest/);
    expect(session(asked)).toMatchObject({ doctor: { answers: {} }, asked: { again: true } });
    const counted = await lastOf([interview, line, line]);
    expect(counted.say).toMatch(/^Is there weakness or tingling in both legs/);
    expect(session(counted).doctor.answers).toMatchObject({ 'chest-pain': 'unsure' });
  });

  it.each(["what's the weather in paris", 'flurbish grommet'])(
    'takes "%s" for no answer at all, says so and asks again, however often',
    async (line) => {
      for (const lines of [[line], [line, line]]) {
        const asked = await lastOf([interview, ...lines]);
        expect(asked.say).toMatch(/any of those( signs)?\?$/);
        expect(session(asked)).toMatchObject({ doctor: { answers: {} }, asked: { about: 'sign' } });
      }
    },
  );

  it.each<[string, Answers]>([
    ...['none', 'no', 'none of those', 'nothing'].map((line): [string, Answers] => [
      line,
      { 'chest-pain': 'no', breathless: 'no' },
    ]),
    ["i'd rather not say", { 'bladder-bowel': 'unsure' }],
    ['next', { 'bladder-bowel': 'unsure' }],
    ["i've been limping", { gait: 'yes' }],
    ['my skin has gone white', { 'iced-skin': 'yes' }],
    ['cancer', { 'past-cancer': 'yes' }],
  ])('hears in "%s" that %j', async (line, answers) => {
    expect(session(await lastOf([interview, line])).doctor.answers).toMatchObject(answers);
  });

  const bothLegs = /^Is there weakness/;
  const inFull = /^I'm no doctor, and I keep no answers, so we start fresh\. Any chest pain/;

  // Whole dialogues with the doctor's questions are among the transcripts in test/conversations.
  it.each<[readonly string[], RegExp]>([
    [[], inFull],
    [no(7), /^Rest it two or three days.* none of the signs/],
    [['yes'], /^Call 911 or your local emergency number now\. You said yes/],
    [["i'd rather not say"], /^(That's fine|No need to say|All right)\. Is there weakness/],
    [['what do you mean', 'what do you mean'], /^Any chest pain/],
    [['why do you ask'], /^Those signs need help right away\. .*any of those( signs)?\?$/],
    [['why do you ask', 'why do you ask', 'say that again'], /Any chest pain, trouble breathing/],
    [['go back'], /^That was the first\. .*any of those( signs)?\?$/],
    [['no', 'no', 'go back'], bothLegs],
    [['no', 'start over'], /^Let's go through it\. Any chest pain/],
    [['no', 'carry on'], /any of those( signs)?\?$/],
    [['no', interview], /questions\. .*any of those( signs)?\?$/],
    [['no', 'start my warm-up', interview], /questions\. Is there weakness/],
    [['no', 'my skin has gone white', 'yes'], bothLegs],
    [["i've been limping"], /^(I've noted that|That is noted)\. .*any of those( signs)?\?$/],
    [[...no(4), "no numbness but i've been limping"], /^See a doctor .* a change in your stride\./],
    [
      [...no(4), 'no numbness'],
      /^Is there a change in your stride or painkillers day after day\?$/,
    ],
    [[...no(5), 'about three days'], /^See a doctor/],
    [[...no(5), 'two weeks'], /^See a doctor/],
    [[...no(5), 'one day'], /^Is there a strain that keeps returning\?$/],
    [[...no(5), 'it started ages ago'], /^Do you have the same pain after two days off/],
    [[...no(5), 'yes for ages'], /^Do you have the same pain after two days off/],
    [[...no(5), "i don't have flurbish"], /^Do you have the same pain after two days off/],
  ])('answers %j with %s', async (lines, answer) => {
    expect((await lastOf([interview, ...lines])).say).toMatch(answer);
  });

  it.each<[readonly string[], RegExp]>([
    [["i'm limping"], /^See a doctor .* I'm a coach, not a doctor\. Shall I check for worse\?$/],
    [["i'm limping", 'my leg is tingling'], /^I've noted pins and needles or numbness\. (?!.*I'm a coach)/],
    [["i'm limping", 'my leg is tingling', 'chest pain'], /^Call 911 .* told me about chest pain/],
    [['i heard a pop'], /^Have this seen today, (?!.*doctor).* Shall I check for worse\?$/],
    [['i heard a pop', "i'm limping"], /ave it seen today, at urgent care/],
    [["i'm limping", 'yes'], /^Any chest pain/],
    [["i'm limping", 'no'], /^All right\. Go by what I said/],
    [[interview, 'start my warm-up', "i'm limping"], /^See a doctor (?!.*I'm a coach)/],
    [['it loosens up'], inFull],
    [['it still hurts after one day off'], inFull],
    [['no numbness'], /good/],
    [['my leg is flurbish'], /\?$/],
  ])('is not needed for %j: %s', async (lines, answer) => {
    expect((await lastOf(lines)).say).toMatch(answer);
  });
});

describe('what runs', () => {
  const iced: RunnerRecord = {
    ...underway,
    ice: {
      state: 'waiting',
      length: 1_200_000,
      since: instantOf('2026-03-02T06:59:00Z'),
    } as RunnerRecord['ice'],
  };

  it.each(['chest pain', 'i heard a pop', "i'm limping"])('is stopped by "%s"', async (line) => {
    const { coach, say } = await lastOf([line], iced);
    expect(coach.record()).not.toHaveProperty('routine');
    expect(coach.record()).not.toHaveProperty('ice');
    expect(say).toContain('Ice off now.');
  });
});

it('reads the number to dial digit by digit', async () => {
  const { response } = await lastOf(['chest pain'], newRunner, 'en-GB');
  expect(JSON.stringify(response)).toContain('<say-as interpret-as=\\"digits\\">999</say-as>');
});
