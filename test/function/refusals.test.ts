import { expect, test } from 'vitest';
import { startFunction } from '../../simulator/function/local-function.ts';
import { functionFile } from '../../tools/bundle.ts';
import { deploy, device, intent } from '../support/function.ts';

const lines = (log: string): string[] => log.split('\n').filter((line) => line.includes('cause'));

test('answers its own skill, and refuses a request to another with one line', async () => {
  const { lambda } = await deploy();
  const request = device().request({ type: 'LaunchRequest' });
  expect(await lambda.invoke(request)).toHaveProperty('response');

  const { System: system } = request.context;
  const other = {
    ...request,
    context: { System: { ...system, application: { applicationId: 'amzn1.ask.skill.other' } } },
  };
  expect(await lambda.invoke(other)).toHaveProperty(
    'error',
    expect.stringContaining('ID verification failed'),
  );
  expect(lines(lambda.takeLog())).toHaveLength(1);
});

test.each([
  ['nothing at all', {}],
  ['no request', { context: { System: { application: { applicationId: 'a' } } } }],
  [
    'no time',
    {
      context: { System: { application: { applicationId: 'a' } } },
      request: { type: 'LaunchRequest', requestId: 'r' },
    },
  ],
  ['no object', 'hello'],
])('refuses %s with one clear line', async (_what, event) => {
  const { lambda, database } = await deploy();
  const answer = await lambda.invoke(event as never);
  expect(answer).toHaveProperty(
    'error',
    expect.stringMatching(/^RefusedRequest: not a request from Alexa/),
  );
  expect(lines(lambda.takeLog())).toHaveLength(1);
  expect(await database.contents()).toEqual([]);
});

test('does not start without a skill id, and says what to set', async () => {
  await expect(startFunction(functionFile, { TABLE_NAME: 'runners' })).rejects.toThrow(
    /SKILL_ID is not set/,
  );
  await expect(startFunction(functionFile, { SKILL_ID: 'x' })).rejects.toThrow(
    /TABLE_NAME is not set/,
  );
});

test('coaches somebody whose request names no user, and says that nothing is saved', async () => {
  const { lambda, database } = await deploy();
  const echo = device();
  const request = echo.request(intent('StartRoutineIntent'));
  const { user: _user, ...system } = request.context.System;
  const answer = await lambda.invoke({ ...request, context: { System: system } } as never);
  expect(JSON.stringify(answer)).toContain('Leg crossovers');
  expect(JSON.stringify(answer)).toContain("can't save anything");
  expect(await database.contents()).toEqual([]);
});

test('says a sentence and a way on when a slot or session comes in a shape nobody expected', async () => {
  const { lambda } = await deploy();
  const echo = device();
  echo.remember({ asked: 'nonsense', copy: 7, variants: 'x' });
  const answer = await lambda.invoke(echo.request(intent('AMAZON.YesIntent')));
  expect(answer).toHaveProperty('response.response.shouldEndSession', false);
});
