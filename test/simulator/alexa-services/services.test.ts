import { expect, onTestFinished, test } from 'vitest';
import { accessTokens } from '../../../simulator/alexa-services/access.ts';
import {
  type AlexaServices,
  openAlexaServices,
} from '../../../simulator/alexa-services/services.ts';

const start = Date.parse('2026-03-02T18:00:00Z');

async function open() {
  let now = start;
  const services = await openAlexaServices(() => now, 'en-GB');
  onTestFinished(() => services.close());
  services.allowTimers(true);
  const call = (method: string, path: string, body?: unknown, token = accessTokens.inSession) =>
    callService(services, method, path, body, token);
  const wait = (seconds: number) => {
    now += seconds * 1000;
    return services.ring(now).map(({ label }) => label);
  };
  return { services, call, wait };
}

async function callService(
  { apiEndpoint }: AlexaServices,
  method: string,
  path: string,
  body: unknown,
  token: string,
) {
  const response = await fetch(`${apiEndpoint}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const timer = (changes: Record<string, unknown> = {}) => ({
  duration: 'PT20M',
  timerLabel: 'ice',
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation: {
      type: 'ANNOUNCE',
      textToAnnounce: [
        { locale: 'en-US', text: 'color' },
        { locale: 'en-GB', text: 'colour' },
      ],
    },
    notificationConfig: { playAudible: true },
  },
  ...changes,
});

const withOperation = (operation: unknown) => ({
  triggeringBehavior: { operation, notificationConfig: { playAudible: true } },
});

const timersPath = '/v1/alerts/timers';

test('makes, lists, pauses, resumes and deletes timers on the simulated clock', async () => {
  const { call, wait } = await open();
  const { status, body } = await call('POST', timersPath, timer());
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'ON',
    duration: 'PT20M',
    timerLabel: 'ice',
    triggerTime: '2026-03-02T18:20:00Z',
  });
  wait(60);
  const path = `${timersPath}/${body.id}`;
  expect((await call('POST', `${path}/pause`)).body).toMatchObject({
    status: 'PAUSED',
    remainingTimeWhenPaused: 'PT1140S',
  });
  expect(wait(3600)).toEqual([]);
  expect((await call('POST', `${path}/resume`)).body).toMatchObject({
    triggerTime: '2026-03-02T19:20:00Z',
  });
  expect((await call('GET', path)).body).toMatchObject({ id: body.id });
  expect((await call('GET', timersPath)).body).toMatchObject({ totalCount: 1 });
  expect((await call('DELETE', path)).status).toBe(200);
  expect((await call('DELETE', path)).status).toBe(404);
  expect((await call('GET', timersPath)).body).toMatchObject({ totalCount: 0, timers: [] });
});

test('deletes all timers of the skill at once', async () => {
  const { call, services } = await open();
  await call('POST', timersPath, timer());
  await call('POST', timersPath, timer({ timerLabel: 'other' }));
  expect((await call('DELETE', timersPath)).status).toBe(200);
  expect(services.timers()).toEqual([]);
});

test('rings in order of time and announces in the language of the house', async () => {
  const { call, wait, services } = await open();
  await call('POST', timersPath, timer());
  await call('POST', timersPath, timer({ timerLabel: 'soon', duration: 'PT5M' }));
  expect(services.timers().map(({ announcement }) => announcement)).toEqual(['colour', 'colour']);
  expect(wait(299)).toEqual([]);
  expect(wait(1000)).toEqual(['soon', 'ice']);
  expect(services.timers()).toEqual([]);
});

test.each([
  ['a duration of nothing', { duration: 'PT0S' }, 400],
  ['more than two hours', { duration: 'PT2H1S' }, 400],
  ['a duration that is none', { duration: 'soon' }, 400],
  ['a label of 257 characters', { timerLabel: 'x'.repeat(257) }, 400],
  ['no word on the screen', { creationBehavior: {} }, 400],
  ['an operation that is none', withOperation({ type: 'SHOUT' }), 400],
  ['an announcement of nothing', withOperation({ type: 'ANNOUNCE', textToAnnounce: [] }), 400],
  [
    'a confirmation without %s',
    withOperation({
      type: 'LAUNCH_TASK',
      textToConfirm: [{ locale: 'en-US', text: 'Ready?' }],
      task: { name: 'x.Ice', version: '1' },
    }),
    400,
  ],
  ['two hours', { duration: 'PT2H' }, 200],
  ['a chime alone', withOperation({ type: 'NOTIFY_ONLY' }), 200],
])('answers %s as the platform does', async (_what, changes, expected) => {
  const { call } = await open();
  expect((await call('POST', timersPath, timer(changes))).status).toBe(expected);
});

test('fails, as the real service does, on a label under the wrong name', async () => {
  const { call } = await open();
  const { timerLabel: label, ...rest } = timer();
  expect((await call('POST', timersPath, { ...rest, label, duration: 20 })).status).toBe(500);
});

test('takes every label once, and ten timers at most', async () => {
  const { call } = await open();
  expect((await call('POST', timersPath, timer())).status).toBe(200);
  expect((await call('POST', timersPath, timer())).status).toBe(400);
  for (let count = 1; count < 10; count += 1) {
    const more = timer({ timerLabel: `ice ${count}` });
    expect((await call('POST', timersPath, more)).status).toBe(200);
  }
  expect((await call('POST', timersPath, timer({ timerLabel: 'one more' }))).status).toBe(403);
});

test('lets nobody in without a permission or a token, and makes nothing outside a session', async () => {
  const { call, services } = await open();
  expect((await call('GET', timersPath, undefined, 'stolen')).status).toBe(401);
  expect((await call('POST', timersPath, timer(), accessTokens.outOfSession)).status).toBe(401);
  expect((await call('GET', timersPath, undefined, accessTokens.outOfSession)).status).toBe(200);
  services.allowTimers(false);
  expect((await call('GET', timersPath)).status).toBe(401);
});

test('tells the time zone, and has progress spoken', async () => {
  const { call, services } = await open();
  const path = '/v2/devices/amzn1.ask.device.DOT/settings/System.timeZone';
  expect(await call('GET', path)).toEqual({ status: 200, body: 'America/New_York' });
  const directive = { type: 'VoicePlayer.Speak', speech: 'One moment.' };
  const header = { requestId: 'request' };
  expect((await call('POST', '/v1/directives', { header, directive })).status).toBe(204);
  expect((await call('POST', '/v1/directives', { directive })).status).toBe(400);
  expect(services.takeProgress()).toEqual(['One moment.']);
  expect(services.takeProgress()).toEqual([]);
  expect((await call('GET', '/v1/nothing')).status).toBe(404);
});
