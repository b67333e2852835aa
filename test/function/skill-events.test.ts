import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, test } from 'vitest';
import { deploy, device, intent, skillEvent } from '../support/function.ts';
import { recordIn } from '../support/stored.ts';

const first = Date.parse('2026-03-02T07:00:00Z');
const at = (second: number): string => new Date(first + second * 1000).toISOString();

/** An event of Alexa's about the skill, delivered at some second and created at another. */
const event = (type: string, delivered: number, changes: Record<string, unknown> = {}) =>
  skillEvent(`AlexaSkillEvent.${type}`, {
    ...{ timestamp: at(delivered), eventCreationTime: at(delivered) },
    ...{ eventPublishingTime: at(delivered), ...changes },
  });

const body = (userInformationPersistenceStatus: string) => ({
  body: { userInformationPersistenceStatus },
});

/** A request spoken by a recognised voice. */
const asPerson = (request: RequestEnvelope, personId: string): RequestEnvelope => ({
  ...request,
  context: {
    ...request.context,
    System: { ...request.context.System, person: { personId } },
  } as never,
});

async function household() {
  const { lambda, database } = await deploy();
  await lambda.invoke(device().request(intent('StartRoutineIntent')));
  await lambda.invoke(
    asPerson(device().request(intent('StartRoutineIntent')), 'amzn1.ask.person.A'),
  );
  expect(await database.contents()).toHaveLength(2);
  return { lambda, database };
}

/** A household in which somebody is asked whether to forget it all, and their yes to it. */
async function askedToForget() {
  const { lambda, database } = await household();
  const echo = device();
  const asked = await lambda.invoke(echo.request(intent('ForgetMeIntent'), 60));
  if (!('response' in asked)) throw new Error('no answer');
  echo.remember(asked.response.sessionAttributes);
  return { lambda, database, yes: echo.request(intent('AMAZON.YesIntent'), 70) };
}

test.each([
  ['NOT_PERSISTED', body('NOT_PERSISTED'), 0],
  ['a status that nobody knows', body('SOMEHOW'), 0],
  ['no status', {}, 0],
  ['PERSISTED, which keeps the id for a return', body('PERSISTED'), 2],
])('a skill disabled with %s leaves the account the right records', async (_, changes, left) => {
  const { lambda, database } = await household();
  const answer = await lambda.invoke(event('SkillDisabled', 60, changes));
  expect(answer).toHaveProperty('response.response', {});
  expect(await database.contents()).toHaveLength(left);
});

test('an event that comes late spares what was written after it', async () => {
  const { lambda, database } = await household();
  await lambda.invoke(device().request(intent('StartRoutineIntent'), 3600));
  const late = { ...body('NOT_PERSISTED'), eventCreationTime: at(60) };
  await lambda.invoke(event('SkillDisabled', 7200, late));
  expect(await database.contents()).toMatchObject([{ version: 2 }]);
});

test('a table that fails makes the function fail, so that Alexa delivers the event again', async () => {
  const { lambda, database } = await household();
  database.breakDown('down');
  const disabled = event('SkillDisabled', 60, body('NOT_PERSISTED'));
  expect(await lambda.invoke(disabled)).toHaveProperty(
    'error',
    expect.stringContaining('not all records could be deleted'),
  );
  database.breakDown('off');
  expect(await database.contents()).toHaveLength(2);
  await lambda.invoke(disabled);
  expect(await database.contents()).toEqual([]);
});

test('an enabled skill changes nothing and says nothing', async () => {
  const { lambda, database } = await household();
  const before = await database.contents();
  database.countRequests();
  const answer = await lambda.invoke(event('SkillEnabled', 60));
  expect(answer).toHaveProperty('response.response', {});
  expect(database.countRequests()).toEqual({ reads: 0, writes: 0 });
  expect(await database.contents()).toEqual(before);
});

/** All that is left of an account that was forgotten: the moment, for a day. */
const nothingBut = [
  {
    user: expect.any(String),
    person: 'forgotten',
    at: expect.any(Number),
    expiresAt: expect.any(Number),
  },
];

test('a request to forget that is delivered twice, or again later, does the same and no more', async () => {
  const { lambda, database, yes } = await askedToForget();
  const answers = await Promise.all([lambda.invoke(yes), lambda.invoke(yes)]);
  answers.push(await lambda.invoke(yes));
  for (const answer of answers) {
    expect(JSON.stringify(answer)).toContain('deleted all I kept');
    expect(answer).toHaveProperty('response.response.shouldEndSession', true);
    expect(JSON.stringify(answer)).not.toContain('"copy"');
  }
  expect(await database.contents()).toEqual(nothingBut);
});

test('a turn of another device at the same moment brings nothing back', async () => {
  const { lambda, database, yes } = await askedToForget();
  await Promise.all([
    lambda.invoke(yes),
    lambda.invoke(device('hall').request(intent('AMAZON.NextIntent'), 70)),
    lambda.invoke(device('attic').request(intent('AMAZON.NextIntent'), 70)),
  ]);
  expect(await database.contents()).toEqual(nothingBut);
});

test('a device whose session began without the table brings nothing back that was forgotten', async () => {
  const { lambda, database, yes } = await askedToForget();
  const attic = device('attic');
  database.breakDown('down');
  const begun = await lambda.invoke(attic.request(intent('StartRoutineIntent'), 30));
  attic.remember('response' in begun ? begun.response.sessionAttributes : undefined);
  const next = await lambda.invoke(attic.request(intent('AMAZON.NextIntent'), 50));
  attic.remember('response' in next ? next.response.sessionAttributes : undefined);
  database.breakDown('off');
  await lambda.invoke(yes);
  database.countRequests();
  await lambda.invoke(attic.request({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, 90));
  expect(database.countRequests()).toEqual({ reads: 1, writes: 0 });
  expect(await database.contents()).toEqual(nothingBut);
});

test('what the app allows reaches every voice of the account at once, in whole or once more', async () => {
  const { lambda, database } = await household();
  const permissions = async () =>
    (await database.contents()).map((item) => recordIn(item).alarms?.permission);
  const changed = (isAllowed: boolean) =>
    event('SkillPermissionChanged', 60, {
      requestId: `event that ${isAllowed ? 'allows' : 'forbids'}`,
      body: {
        acceptedPermissions: isAllowed ? [{ scope: 'alexa::alerts:timers:skill:readwrite' }] : [],
      },
    });
  database.countRequests();
  await lambda.invoke(changed(true));
  expect(database.countRequests()).toEqual({ reads: 2, writes: 2 });
  expect(await permissions()).toEqual(['granted', 'granted']);
  database.countRequests();
  await lambda.invoke(changed(true));
  // It is the same event once more.
  expect(database.countRequests()).toEqual({ reads: 1, writes: 0 });
  database.breakDown('down');
  expect(await lambda.invoke(changed(false))).toHaveProperty('error');
  database.breakDown('off');
  await lambda.invoke(changed(false));
  expect(await permissions()).toEqual(['asked', 'asked']);
});
