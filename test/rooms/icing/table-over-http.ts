import { createDynamoDBClient } from '../../../lambda/record/dynamodb-client.ts';
import { createRunnerStore } from '../../../lambda/record/dynamodb-store.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import type { RunnerStore } from '../../../lambda/record/store.ts';
import { places } from '../../../lambda/rooms/routines/index.ts';
import { localCredentials, openDatabase } from '../../../simulator/database/database.ts';
import { runnersTable } from '../../../tools/coach/runners-table.ts';
import type { Table } from './household.ts';

/**
 * The runners' table in a simulated DynamoDB, which two containers reach over HTTP, each by
 * connections of its own. It fails as a whole.
 */
export async function tableOverHttp(): Promise<
  Table & { readonly clear: () => Promise<void>; readonly close: () => Promise<void> }
> {
  const database = await openDatabase(runnersTable);
  let kept: RunnerRecord = newRunner;
  const containers = [0, 1].map(() => {
    const client = createDynamoDBClient({
      ...localCredentials,
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    });
    return { client, store: createRunnerStore(client, database.tableName, places) };
  });
  const [one, other] = containers.map(
    ({ store }): RunnerStore => ({
      ...store,
      async save(key, writing, deadline) {
        await store.save(key, writing, deadline);
        kept = writing.record;
      },
    }),
  );
  if (one === undefined || other === undefined) throw new Error('there are two containers');
  return {
    stores: [one, other],
    record: () => kept,
    conflictOnNextSave: () => undefined,
    breakDown: (trouble) => database.breakDown(trouble === 'none' ? 'off' : 'down'),
    slowDown: () => undefined,
    async clear() {
      database.breakDown('off');
      await database.clear();
      kept = newRunner;
    },
    async close() {
      for (const { client } of containers) client.destroy();
      await database.close();
    },
  };
}
