import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { deploy, device, intent } from '../support/function.ts';
import { recordIn } from '../support/stored.ts';

/** A runner with equipment and a place in a warm-up, of whom some of the record was replaced. */
async function damaged(parts: Readonly<Record<string, unknown>>) {
  const { lambda, database } = await deploy();
  await lambda.invoke(device().request(intent('EquipmentIntent', { equipment: 'gym' })));
  await lambda.invoke(device().request(intent('StartRoutineIntent'), 10));
  await lambda.invoke(device().request(intent('AMAZON.PauseIntent'), 20));
  const [item] = await database.contents();
  const record = { ...Object(item?.['record']), ...parts };
  const client = new DynamoDBClient({
    ...{ region: 'us-east-1', endpoint: database.endpoint },
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const Item = marshall({ ...item, record }, { removeUndefinedValues: true });
  await client.send(new PutItemCommand({ TableName: database.tableName, Item }));
  client.destroy();
  lambda.takeLog();
  return { lambda, database };
}

const told = 'sharp pain '.repeat(30_000);

test('the log names the part of a record that can not be read, and nothing that stood there', async () => {
  const { lambda, database } = await damaged({ d: told, v: 'high' });
  const answer = await lambda.invoke(device('later').request({ type: 'LaunchRequest' }, 3600));
  const log = lambda.takeLog();
  expect(log).toMatch(/record-damaged/);
  expect(log).toMatch(/UnreadableRecord: (done level|level done)/);
  expect(log).not.toContain('sharp');
  // The rest of the record goes on, and the session carries no more of it than ever.
  expect(JSON.stringify(answer)).toMatch(/leg crossovers/i);
  expect(JSON.stringify(answer).length).toBeLessThan(8000);
  const [item] = await database.contents();
  expect(Object(item?.['record'])['d'] ?? Object(item?.['unread'])['done']).toBe(told);
});

test('no ice begins where the record of it can not be read', async () => {
  const { lambda, database } = await damaged({ i: 'on' });
  const asked = device('later').request(intent('SetIceTimerIntent', { minutes: '12' }), 600);
  const answer = await lambda.invoke(asked);
  expect(JSON.stringify(answer)).toMatch(/more\b/);
  const [item] = await database.contents();
  expect(recordIn(item).ice).toBeUndefined();
});
