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

/** The first of the questions, for who would rather be asked than tell. */
const asked = [interview, 'next'];

const anyOfThose = /any of those\?$/;

describe('the story', () => {
  const first = /Any chest pain, trouble breathing, or fainting\?$/;

  it('is asked for first, in words of the runner’s own', async () => {
    const { say } = await lastOf([interview]);
    expect(say).toBe("I'm no doctor. What do you feel, and how did it start?");
  });

  it.each([
    ...['no', 'yes', "i don't know", "i'd rather not say", 'next', 'that hurts', 'left'],
    ...['my hamstring is a bit tight', 'it came on over the last mile', 'since tuesday'],
    ...['flurbish grommet', "what's the weather in paris", 'it is my knee', 'oh it is nothing'],
  ])('goes on to the questions after "%s"', async (line) => {
    expect((await lastOf([interview, line])).say).toMatch(first);
  });

  it('leaves out what it told', async () => {
    const told = await lastOf([
      interview,
      "it's swollen but i've no chest pain and i can breathe fine",
    ]);
    expect(told.say).toMatch(/Any fainting\?$/);
    expect(session(told).doctor.answers).toMatchObject({ swelling: 'yes', 'chest-pain': 'no' });
  });
});

describe('the interview', () => {
  it.each(['not sure', 'that hurts', 'both legs', 'since tuesday', 'my new shoes'])(
    'asks once more in fewer words after "%s", then lets it count as doubt',
    async (line) => {
      const once = await lastOf([...asked, line]);
      expect(once.say).toMatch(/^A tight chest, no breath, or faintness\?$/);
      expect(session(once)).toMatchObject({ doctor: { answers: {} }, asked: { again: true } });
      const twice = await lastOf([...asked, line, line]);
      expect(twice.say).toMatch(/^Any numbness between your legs/);
      expect(session(twice).doctor.answers).toMatchObject({ 'chest-pain': 'unsure' });
    },
  );

  it.each(["what's the weather in paris", 'flurbish grommet'])(
    'takes "%s" for no answer, asks once more, and then counts it as doubt',
    async (line) => {
      const once = await lastOf([...asked, line]);
      expect(once.say).toMatch(/\?$/);
      expect(session(once)).toMatchObject({ doctor: { answers: {} }, asked: { about: 'sign' } });
      const twice = await lastOf([...asked, line, line]);
      expect(session(twice).doctor.answers).toMatchObject({ 'chest-pain': 'unsure' });
    },
  );

  it.each<[string, Answers]>([
    ...[
      'none',
      'no',
      'none of those',
      'nothing',
      'all good',
      "it's fine",
      'nope nothing like that',
    ].map((line): [string, Answers] => [
      line,
      { 'chest-pain': 'no', breathless: 'no', fainting: 'no' },
    ]),
    ["i'd rather not say", { breathless: 'unsure' }],
    ['next', { breathless: 'unsure' }],
    ["i've been limping", { gait: 'yes' }],
    ['my skin has gone white', { 'iced-skin': 'yes' }],
    ['cancer', { 'past-cancer': 'yes' }],
  ])('hears in "%s" that %j', async (line, answers) => {
    expect(session(await lastOf([...asked, line])).doctor.answers).toMatchObject(answers);
  });

  it('takes a no with something harmless behind it for a no', async () => {
    for (const line of [
      'no my chest is fine',
      "no they're not weak just sore",
      'nah just the leg',
    ]) {
      expect((await lastOf([...asked, line])).say).toMatch(/^Any numbness between your legs/);
    }
  });

  it('asks about what a no is followed by that was asked about', async () => {
    const told = await lastOf([...asked, "no but i can't breathe"]);
    expect(told.say).toMatch(/^(Call 911|I want to get this right)/);
  });

  it('takes a gradual start for neither a pop nor a crack, and a walk for no limp', async () => {
    const slowly = await lastOf([...asked, 'no', 'no', 'it came on slowly over a mile']);
    expect(slowly.say).toMatch(/^Is it hard to walk on/);
    const walks = await lastOf([...asked, 'no', 'no', 'no', 'i can walk fine']);
    expect(walks.say).not.toMatch(/limp/);
  });

  // Whole dialogues with the doctor's questions are among the transcripts in test/conversations.
  it.each<[readonly string[], RegExp]>([
    [no(8), /^Anything else\?$/],
    [no(9), /^Rest it two or three days.* nothing that needs a doctor today/],
    [['yes'], /^Call 911 or your local emergency number now\. You said yes/],
    [["i'd rather not say"], /^(That's fine|No need to say|All right)\. Any numbness between/],
    [['what do you mean', 'what do you mean'], /^Any chest pain/],
    [['why do you ask'], /^Those can't wait.*any of those\?$/],
    [['why do you ask', 'why do you ask', 'say that again'], /Any chest pain, trouble breathing/],
    [['go back'], /^That was the first\. .*any of those\?$/],
    [['no', 'no', 'go back'], /^Any numbness between/],
    [['no', 'start over'], /^Let's .* Any chest pain/],
    [['no', 'carry on'], anyOfThose],
    [['no', interview], anyOfThose],
    [['no', 'start my warm-up', interview], /Any numbness between/],
    [['no', 'my skin has gone white', 'no'], /^Any crack, cold/],
    [["i've been limping"], anyOfThose],
    [[...no(5), "no numbness but i've been limping"], /^(Got that|Okay, thanks|Right)\b/],
    [[...no(5), 'no numbness'], /^Any weakness or fever\?$|^Has it/],
    [[...no(6), 'about three days'], /^Has it come back before, outlasted/],
    [[...no(6), 'about three days', 'three days', 'three days', 'no'], /^See a doctor/],
    [[...no(6), 'two weeks', 'no'], /^See a doctor/],
    [[...no(6), 'one day'], /^Lastly, any pain that wakes you/],
    [[...no(6), 'yes for ages', 'no'], /^See a doctor/],
    [[...no(6), "i don't have flurbish"], /^Gone on for weeks/],
  ])('answers %j with %s', async (lines, answer) => {
    expect((await lastOf([...asked, ...lines])).say).toMatch(answer);
  });

  it('tells who leaves in the middle what was told already calls for', async () => {
    const left = await lastOf([...asked, 'my leg is swollen', 'stop']);
    expect(left.say).toMatch(/get that looked at today/);
    expect(left.coach.isListening()).toBe(false);
    expect((await lastOf([...asked, 'stop'])).say).not.toMatch(/today/);
  });

  it.each<[readonly string[], RegExp]>([
    [["i'm limping"], /^See a doctor .* I'm a coach, not a doctor\. Should I check for worse\?$/],
    [["i'm limping", 'my leg is tingling'], /^Thanks for telling me about .* (?!.*I'm a coach)/],
    [["i'm limping", 'my leg is tingling', 'chest pain'], /^Call 911 .* told me about chest pain/],
    [['i heard a pop'], /^Get this looked at today, .* Should I check for worse\?$/],
    [['i heard a pop', "i'm limping"], /get it checked today, at urgent care/],
    [["i'm limping", 'yes'], /^Any chest pain/],
    [["i'm limping", 'no'], /^All right\. Go by what I said/],
    [[interview, 'start my warm-up', "i'm limping"], /^See a doctor (?!.*I'm a coach)/],
    [['it loosens up'], /^I'm no doctor\. Any chest pain/],
    [['it still hurts after one day off'], /^I'm no doctor\. What do you feel/],
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
    expect(coach.record()?.routine?.state).not.toBe('playing');
    expect(coach.record()).not.toHaveProperty('ice');
    expect(say).toContain('Ice off now.');
  });

  it.each(['chest pain', 'my calf is swollen'])(
    'keeps its place after "%s", and is not gone on with until that was seen',
    async (line) => {
      const { coach } = await lastOf([line], iced);
      expect(coach.record()?.routine).toEqual(underway.routine);
      await coach.silence();
      expect((await coach.open()).say).toMatch(/^Last time, something came up/);
      expect((await coach.hear('yes')).say).toMatch(/okay to move again\?$/);
      await coach.hear('yes');
      expect((await coach.hear('go on')).response.response.directives).not.toEqual([]);
      expect(coach.record()?.routine?.state).toBe('playing');
    },
  );
});

it('reads the number to dial digit by digit', async () => {
  const { response } = await lastOf(['chest pain'], newRunner, 'en-GB');
  expect(JSON.stringify(response)).toContain('<say-as interpret-as=\\"digits\\">999</say-as>');
});
