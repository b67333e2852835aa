import { expect, test } from 'vitest';
import { deploy, device, intent } from '../support/function.ts';
import { asKnown } from '../support/stored.ts';

const ended = (reason: string) => ({ type: 'SessionEndedRequest', reason }) as never;

test.each([
  // Leg crossovers sound for a minute and a half, the block of two exercises for under three.
  ['USER_INITIATED', 40, { state: 'paused', index: 0 }],
  ['USER_INITIATED', 130, { state: 'paused', index: 3 }],
  ['USER_INITIATED', 300, { state: 'waiting', index: 6 }],
  ['EXCEEDED_MAX_REPROMPTS', 250, { state: 'waiting', index: 6 }],
  // The microphone opens after the sound: silence before its end is that of the device.
  ['EXCEEDED_MAX_REPROMPTS', 100, { state: 'paused', index: 0 }],
  ['ERROR', 2, { state: 'paused', index: 0 }],
  ['ERROR', 220, { state: 'paused', index: 0 }],
])('keeps the place by the reason %s at second %i', async (reason, second, routine) => {
  const { lambda, database } = await deploy();
  const echo = device();
  const begun = await lambda.invoke(echo.request(intent('StartRoutineIntent')));
  echo.remember('response' in begun ? begun.response.sessionAttributes : undefined);
  const answer = await lambda.invoke(echo.request(ended(reason), second));
  expect(answer).toHaveProperty('response.response', {});
  const [record] = asKnown(await database.contents());
  expect(record).toMatchObject({ record: { routine } });
});

test('begins the block again, and speaks it, when the device could not play it', async () => {
  const { lambda, database } = await deploy();
  const echo = device();
  await lambda.invoke(echo.request(intent('StartRoutineIntent')));
  const request = echo.request({ type: 'LaunchRequest' }, 100);
  await lambda.invoke({
    ...request,
    request: {
      ...request.request,
      type: 'Alexa.Presentation.APLA.RuntimeError',
      token: 'block',
      errors: [],
    },
  } as never);
  const [record] = asKnown(await database.contents());
  expect(record).toMatchObject({
    record: { routine: { state: 'paused', index: 0 }, isSpoken: true },
  });
});
