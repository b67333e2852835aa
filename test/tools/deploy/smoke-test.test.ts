import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { createDynamoDBClient } from '../../../lambda/record/dynamodb-client.ts';
import { localCredentials } from '../../../simulator/database/database.ts';
import type { Cloud, Permission } from '../../../tools/deploy/cloud.ts';
import { smokeTest } from '../../../tools/deploy/smoke-test.ts';
import { complaintNamed } from '../../support/complaint.ts';
import { deploy } from '../../support/function.ts';

const skillId = 'amzn1.ask.skill.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const other = skillId.replace('0f1e', '1111');
const alexa = 'alexa-appkit.amazon.com';
const tested = {
  region: 'us-east-1',
  functionName: 'hamstring-coach-dev',
  tableName: 'hamstring-coach-dev',
  skillId,
};

interface Deployed {
  readonly environment?: Record<string, string>;
  readonly permissions?: readonly Permission[];
  readonly hasTable?: boolean;
}

/** AWS with the real function and the embedded database in it. */
async function deployed(given: Deployed) {
  const { environment = { SKILL_ID: skillId }, hasTable = true } = given;
  const { permissions = [{ principal: alexa, skillId }] } = given;
  const { database, lambda } = await deploy(environment);
  const client = createDynamoDBClient({
    ...localCredentials,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  });
  const unused = () => Promise.reject(new Error('The smoke test asks for no such thing.'));
  const cloud: Cloud = {
    account: unused,
    stack: unused,
    deleteStack: unused,
    deleteTable: unused,
    secretFields: unused,
    hasTable: async () => hasTable,
    permissions: async () => permissions,
    invoke: async (_region, _alias, event) => lambda.invoke(event as RequestEnvelope),
    async deleteItem(_region, _table, key) {
      const { Attributes: old } = await client.send(
        new DeleteItemCommand({
          TableName: database.tableName,
          Key: marshall(key),
          ReturnValues: 'ALL_OLD',
        }),
      );
      return old !== undefined;
    },
  };
  const left = async () => {
    const { Count } = await client.send(new ScanCommand({ TableName: database.tableName }));
    return Count;
  };
  return { cloud, left };
}

async function complaintOf(promise: Promise<void>): Promise<string> {
  const line = await complaintNamed('Stopped', promise);
  expect(line).not.toContain('\n');
  return line;
}

describe('trying what was deployed', () => {
  it('is content with the coach as it is, and leaves nothing in the table', async () => {
    const { cloud, left } = await deployed({});
    await smokeTest(cloud, tested);
    await smokeTest(cloud, tested);
    expect(await left()).toBe(0);
  });

  it('notices a function of another skill', async () => {
    const { cloud } = await deployed({ environment: { SKILL_ID: other } });
    expect(await complaintOf(smokeTest(cloud, tested))).toMatch(
      /answers another skill, and refused .+: run "npm run deploy" again/,
    );
  });

  it('notices a function that remembers nothing', async () => {
    const { cloud } = await deployed({ environment: { SKILL_ID: skillId, TABLE_NAME: 'gone' } });
    expect(await complaintOf(smokeTest(cloud, tested))).toMatch(/answers but remembers nothing/);
  });

  it('notices that the table is missing', async () => {
    const { cloud } = await deployed({ hasTable: false });
    expect(await complaintOf(smokeTest(cloud, tested))).toMatch(
      /^The table hamstring-coach-dev is missing in us-east-1: restore it/,
    );
  });

  it.each([
    [[], /Alexa may not call .+ its permission is missing: run aws lambda add-permission /],
    [[{ principal: alexa }], /Every skill may still call .+: run "npm run deploy" again/],
    [[{ principal: alexa, skillId: other }], /Another skill .+ may call .+: run "npm run deploy"/],
    [
      [{ principal: alexa, skillId }, { principal: alexa }],
      /Every skill may still call .+: run "npm run deploy" again/,
    ],
  ])('notices a wrong permission: %j', async (permissions, line) => {
    const { cloud } = await deployed({ permissions });
    expect(await complaintOf(smokeTest(cloud, tested))).toMatch(line);
  });

  it.each([
    [{ error: 'SKILL_ID is not set: give the id of your skill' }, /knows no skill and refuses/],
    [{ error: 'Task timed out\nafter 7.00 seconds' }, /failed \(Task timed out after 7\.00/],
    [{ response: { version: '1.0' } }, /did not greet: it answered \{"version":"1\.0"\}/],
    [undefined, /There is no function hamstring-coach-dev:live in us-east-1: run "npm run deploy"/],
  ])('notices what is no greeting: %j', async (invoked, line) => {
    const { cloud } = await deployed({});
    const broken: Cloud = { ...cloud, invoke: async () => invoked };
    expect(await complaintOf(smokeTest(broken, tested))).toMatch(line);
  });
});

describe('trying a coach without a skill', () => {
  const none = { ...tested, skillId: undefined };
  const refused = { error: 'SKILL_ID is not set: give the id of your skill' };

  it.each([
    ['is content when everybody is refused', refused, [], undefined],
    ['notices an answer', { response: {} }, [], /answers although no skill is set/],
    ['notices a permission', refused, [{ principal: alexa, skillId }], /Another skill/],
    ['notices another failure', { error: 'TABLE_NAME is not set' }, [], /failed \(TABLE_NAME/],
  ])('%s', async (_, invoked, permissions, line) => {
    const { cloud } = await deployed({ permissions });
    const trying = smokeTest({ ...cloud, invoke: async () => invoked }, none);
    if (line === undefined) await trying;
    else expect(await complaintOf(trying)).toMatch(line);
  });
});
