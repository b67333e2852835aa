import type { services } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { isTimeZone, timeZoneFor } from '../../../lambda/rooms/progress/time-zone.ts';
import { runner } from '../../support/runner.ts';

type Answer = Pick<services.ApiClientResponse, 'statusCode' | 'body'>;

/** Alexa's services, of which only the device's time zone answers; and what was asked of them. */
function alexaServices(answer: () => Answer | Promise<Answer>) {
  const asked: string[] = [];
  const apiClient: services.ApiClient = {
    async invoke({ url }) {
      asked.push(url);
      return { headers: [], ...(await answer()) };
    },
  };
  return { asked, apiClient };
}

const tells = (timeZone: string) => () => ({ statusCode: 200, body: JSON.stringify(timeZone) });

const hour = 3_600_000;

/**
 * Somebody who does a warm-up on Sunday the 8th of March 2026 at 20:00 UTC, which is Sunday in
 * Chicago and Monday in Sydney, and asks for the week a day later.
 */
async function weekend(answer: () => Answer | Promise<Answer>) {
  const { asked, apiClient } = alexaServices(answer);
  const somebody = runner({ apiClient });
  somebody.wait(6 * 24 * hour + 13 * hour);
  await somebody.say('StartRoutineIntent', { routine: 'quick-warm-up' });
  await somebody.silence();
  const askedBefore = asked.length;
  somebody.wait(24 * hour);
  const { say } = await somebody.say('HowManyThisWeekIntent', { routine: 'warm-up' });
  return { say, asked, askedBefore, record: somebody.record() };
}

describe('a week', () => {
  it.each([
    ['Australia/Sydney', "You've done one warm-up this week."],
    ['America/Chicago', "You haven't done a warm-up yet this week."],
  ])('begins on Monday in %s', async (timeZone, said) => {
    const { say, asked, record } = await weekend(tells(timeZone));
    expect(say).toContain(said);
    expect(record).toMatchObject({ timeZone });
    expect(asked.every((url) => url.endsWith('/settings/System.timeZone'))).toBe(true);
  });

  it.each([
    ['refuses', () => ({ statusCode: 403, body: '{}' })],
    ['breaks down', () => Promise.reject(new Error('no connection'))],
    ['knows no setting', () => ({ statusCode: 204, body: '' })],
    ['names a place that is none', tells('Mars/Olympus')],
    ['names no text', () => ({ statusCode: 200, body: '{"zone":"UTC"}' })],
  ])("begins by the locale when the device's time zone service %s", async (_, answer) => {
    const { say, record } = await weekend(answer);
    expect(say).toContain("You haven't done a warm-up yet this week.");
    expect(record).not.toHaveProperty('timeZone');
  });

  it('waits for the time zone no longer than a second', async () => {
    const { apiClient } = alexaServices(() => new Promise(() => {}));
    const somebody = runner({ apiClient });
    await somebody.say('StartRoutineIntent', { routine: 'quick-warm-up' });
    const start = performance.now();
    await somebody.silence();
    expect(performance.now() - start).toBeLessThan(1200);
    expect(somebody.record()?.finished).toHaveProperty('quick-warm-up');
  });
});

describe('the device', () => {
  it('is asked for its time zone when the first routine is finished, and no sooner', async () => {
    const { asked, apiClient } = alexaServices(tells('Europe/London'));
    const somebody = runner({ apiClient });
    await somebody.open();
    await somebody.say('HowAmIDoingIntent');
    await somebody.say('StartRoutineIntent', { routine: 'quick-warm-up' });
    expect(asked).toHaveLength(0);
    await somebody.silence();
    expect(asked).toHaveLength(1);
    await somebody.say('StartRoutineIntent', { routine: 'quick-warm-up' });
    await somebody.silence();
    expect(asked).toHaveLength(1);
  });

  it('is asked again by the first question about progress of a session, for runners travel', async () => {
    const zones = ['Europe/London', 'Asia/Tokyo', 'Asia/Tokyo'];
    const { asked, apiClient } = alexaServices(() => tells(zones.shift() ?? '')());
    const somebody = runner({ apiClient });
    await somebody.say('StartRoutineIntent', { routine: 'quick-warm-up' });
    await somebody.silence();
    expect(somebody.record()).toMatchObject({ timeZone: 'Europe/London' });
    await somebody.open();
    await somebody.say('HowAmIDoingIntent');
    await somebody.say('HowAmIDoingIntent');
    expect(asked).toHaveLength(2);
    expect(somebody.record()).toMatchObject({ timeZone: 'Asia/Tokyo' });
  });

  it('is asked once a session when it does not tell', async () => {
    const { asked, apiClient } = alexaServices(() => ({ statusCode: 500, body: '{}' }));
    const somebody = runner({ apiClient });
    await somebody.say('StartRoutineIntent', { routine: 'quick-warm-up' });
    await somebody.silence();
    const before = asked.length;
    await somebody.open();
    await somebody.say('HowAmIDoingIntent');
    await somebody.say('HowManyThisWeekIntent');
    expect(asked.length - before).toBe(1);
  });
});

describe('the time zone to count by', () => {
  it.each([
    ['Asia/Tokyo', 'en-GB', 'Asia/Tokyo'],
    ['Mars/Olympus', 'en-GB', 'Europe/London'],
    [undefined, 'en-AU', 'Australia/Sydney'],
    [undefined, 'en-US', 'America/Chicago'],
    [undefined, 'fr-FR', 'UTC'],
  ])('is, known as %s in %s, %s', (known, locale, zone) => {
    expect(timeZoneFor(known, locale)).toBe(zone);
  });

  it.each(['', 'nowhere', 'America/'])('is never "%s"', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });
});
