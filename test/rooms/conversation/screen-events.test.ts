import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../simulator/device/screen.ts';
import { type Runner, runner } from '../../support/runner.ts';
import { warmingUp } from '../../support/warming-up.ts';
import { ways } from '../../support/ways.ts';

/** Somebody with a screen, whose warm-up has just begun. */
const withScreen = () => warmingUp({ device: 'show8' }, 0);

/** What is on the screen now. */
function shownTo(coach: Runner): Shown {
  const shown = coach.shown();
  if (shown === undefined) throw new Error('nothing is shown');
  return shown;
}

const isPlaying = (coach: Runner): boolean => coach.record()?.routine?.state === 'playing';

describe('the end of a block', () => {
  it('goes on to the next, and after the last asks how it was; the routine counts once', async () => {
    const coach = await withScreen();
    const heard: string[] = [];
    for (let blocks = 0; isPlaying(coach) && blocks < 10; blocks += 1) {
      const turned = await coach.hearOut();
      expect(turned.breaches).toEqual([]);
      heard.push(turned.say);
    }
    expect(heard).toHaveLength(2);
    expect(heard.at(-1)).toMatch(/Feeling fine\?$|All good\?$/);
    expect(coach.isListening()).toBe(true);
    expect(coach.record()?.finished['warm-up']?.times).toBe(1);
    expect(coach.record()?.weeks.map(([, warmUps]) => warmUps)).toEqual([1]);
    expect(Object.values(coach.record()?.done ?? {})).toEqual([1, 1, 1, 1, 1]);
  });

  it('told twice goes on once', async () => {
    const coach = await withScreen();
    const first = shownTo(coach);
    await coach.hearOut();
    const after = coach.record();
    const again = await coach.hearOut(first);
    expect(again.say).toBe('');
    expect(coach.record()).toEqual(after);
    expect(coach.isListening()).toBe(true);
  });

  it('delivered twice plays the same block again and goes on once', async () => {
    const coach = await withScreen();
    const { say } = await coach.hearOut();
    const after = coach.record();
    // Its opening belongs to the first delivery; the exercise is the same.
    const again = await coach.deliverAgain();
    expect(say).toContain(again.slice(0, 40));
    expect(coach.record()).toEqual(after);
    await coach.hearOut();
    const finished = coach.record();
    await coach.deliverAgain();
    expect(coach.record()).toEqual(finished);
    expect(finished?.finished['warm-up']?.times).toBe(1);
  });

  it.each([
    ['somebody paused', 'AMAZON.PauseIntent', {}],
    ['something hurt', 'PainIntent', {}],
    ['an emergency was told', 'AnythingIntent', { words: 'i have chest pain' }],
  ])('comes to nothing once %s', async (_what, intent, slots) => {
    const coach = await withScreen();
    const block = shownTo(coach);
    coach.wait(20_000);
    await coach.say(intent, slots);
    const before = coach.record();
    const attributes = coach.attributes();
    const turned = await coach.hearOut(block);
    expect(turned.say).toBe('');
    expect(turned.response.response.directives).toBeUndefined();
    expect(coach.record()).toEqual(before);
    expect(coach.attributes()?.['asked']).toEqual(attributes?.['asked']);
  });

  it('of a block that was left for another comes to nothing', async () => {
    const coach = await withScreen();
    const left = shownTo(coach);
    coach.wait(30_000);
    await coach.say('AMAZON.NextIntent');
    const before = coach.record();
    expect((await coach.hearOut(left)).say).toBe('');
    expect(coach.record()).toEqual(before);
    expect((await coach.hearOut()).say).toMatch(/butt kicks|brisk jog/i);
  });

  it('told late, after the session is over, goes on from the record', async () => {
    const coach = await withScreen();
    const block = shownTo(coach);
    const { moment, returnTo } = coach;
    // The device closed the session without a word; what it forgot is in the record.
    returnTo({ ...moment(), attributes: undefined });
    const turned = await coach.hearOut(block);
    expect(turned.say).toContain('nchworms');
    expect(coach.screen()?.text[0]).toMatch(/inchworms/i);
    expect(coach.isListening()).toBe(true);
    const last = await coach.hearOut();
    expect(last.say).toMatch(/\?$/);
    expect(coach.record()?.finished['warm-up']?.times).toBe(1);
    await coach.say('AMAZON.YesIntent');
    expect(coach.isListening()).toBe(false);
  });
});

describe('what is said while a block plays on a screen', () => {
  it.each([
    ['AMAZON.YesIntent', 0, true],
    ['AMAZON.NextIntent', 3, true],
    ['AMAZON.RepeatIntent', 0, true],
    ['AMAZON.PauseIntent', 0, false],
    ['AMAZON.HelpIntent', 0, false],
    ['TimeLeftIntent', 0, true],
  ])('%s leads to exercise %i of the routine', async (intent, index, goesOn) => {
    const coach = await withScreen();
    const before = shownTo(coach).token;
    coach.wait(20_000);
    const turned = await coach.say(intent);
    expect(turned.breaches).toEqual([]);
    const routine = coach.record()?.routine;
    expect(isPlaying(coach)).toBe(goesOn);
    expect(routine?.state === 'playing' ? routine.exercises[0]?.index : routine?.index).toBe(index);
    expect(shownTo(coach).token).not.toBe(before);
    expect(coach.isListening()).toBe(true);
  });

  it('that calls for help at once takes the screen', async () => {
    const coach = await withScreen();
    coach.wait(20_000);
    const { say } = await coach.say('AnythingIntent', { words: 'i have chest pain' });
    expect(coach.screen()?.text.slice(0, 2)).toEqual(['911', 'Call for help now']);
    expect(coach.screen()?.text.join(' ').replaceAll('911 .', '911.')).toContain(say);
    expect(isPlaying(coach)).toBe(false);
    expect(JSON.stringify(coach.record())).not.toMatch(/chest|pain|emergency/);
  });
});

describe('a touch without a session', () => {
  it('that is answered by a question begins one, in which the question can be answered', async () => {
    const coach = runner({ device: 'spot' });
    await coach.say('SetIceTimerIntent');
    for (let part = 0; part < 3; part += 1) await coach.touch('no');
    coach.returnTo({ ...coach.moment(), attributes: undefined });
    await coach.touch('on');
    await coach.touch('pause');
    coach.returnTo({ ...coach.moment(), attributes: undefined });
    const { say } = await coach.say('SeeDoctorIntent');
    expect(say).toMatch(/\?$/);
    expect((await coach.touch('ask-me')).say).toMatch(/\?$/);
  });

  it('on a screen of long ago tells where things stand', async () => {
    const coach = await withScreen();
    await coach.touch('pause');
    const resting = shownTo(coach);
    await coach.say('AMAZON.StopIntent');
    coach.wait(60_000);
    const before = coach.record();
    const { say, breaches } = await coach.touch('next', resting);
    expect(breaches).toEqual([]);
    expect(say).toMatch(/leg crossovers.*\?$/i);
    expect(coach.record()).toEqual(before);
    // And from there it can be gone on by touch.
    expect((await coach.touch('go-on')).say).toMatch(/leg crossovers/i);
    expect(isPlaying(coach)).toBe(true);
  });
});

describe('the doctor by touch', () => {
  const answered = ['yes', 'no', 'not-sure'] as const;

  it.each([
    ['no to everything', Array(8).fill('no'), 'Rest and watch it'],
    ['yes to the first', ['yes'], '911'],
    ['doubt about the first, asked twice', ['not-sure', 'not-sure'], 'Get it looked at today'],
    ['yes to the fifth', [...Array(4).fill('no'), 'yes'], 'Get it looked at today'],
    ['yes to the last', [...Array(7).fill('no'), 'yes'], 'See a doctor in days'],
  ])('comes with %s to its verdict', async (_what, touches, verdict) => {
    const coach = runner({ device: 'show5' });
    await coach.open();
    await coach.touch('doctor');
    expect(coach.screen()?.touch).toEqual(['ask-me', ...ways]);
    await coach.touch('ask-me');
    for (const id of touches) {
      expect(coach.screen()?.touch).toEqual([...answered, ...ways]);
      const turned = await coach.touch(id);
      expect(turned.breaches).toEqual([]);
    }
    // A verdict that could still be worse is told once the rest was asked.
    for (let more = 0; coach.screen()?.touch.includes('not-sure') && more < 7; more += 1) {
      await coach.touch('no');
    }
    // What lets somebody wait is told once nothing else worries them.
    if (coach.screen()?.touch.includes('nothing-else')) await coach.touch('nothing-else');
    expect(coach.screen()?.text[0]).toBe(verdict);
    expect(JSON.stringify(coach.record() ?? {})).not.toMatch(/sign|urgen|answers|verdict/i);
  });
});
