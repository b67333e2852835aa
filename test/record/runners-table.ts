import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type Deadline, turnDeadline } from '../../lambda/record/deadline.ts';
import { createDynamoDBClient } from '../../lambda/record/dynamodb-client.ts';
import { createRunnerStore } from '../../lambda/record/dynamodb-store.ts';
import type { RunnerKey } from '../../lambda/record/key.ts';
import type { RunnerStore } from '../../lambda/record/store.ts';
import { places } from '../../lambda/rooms/routines/index.ts';
import {
  type Database,
  localCredentials,
  openDatabase,
} from '../../simulator/database/database.ts';
import { runnersTable as definition } from '../../tools/coach/runners-table.ts';
import { openDatabaseAt } from '../support/dynamodb-local.ts';

/** The deadline of a turn that has just begun. */
export const wholeTurn = (): Deadline => turnDeadline(8000);

/** A store as a warm or a fresh process has it, for a table at an address. */
export const storeAt = (endpoint: string, tableName = 'runners'): RunnerStore =>
  createRunnerStore(
    createDynamoDBClient({ ...localCredentials, AWS_ENDPOINT_URL_DYNAMODB: endpoint }),
    tableName,
    places,
  );

/**
 * The runners' table, healthy at the start of each test of a file: in the embedded database, or in
 * AWS's own under `npm run test:dynamodb`.
 */
export function runnersTable() {
  let database: Database;
  let store: RunnerStore;
  let runners = 0;
  beforeAll(async () => {
    const port = inject('dynamoDBLocalPort');
    database = port === undefined ? await openDatabase(definition) : await openDatabaseAt(port);
    store = storeAt(database.endpoint, database.tableName);
  });
  afterEach(() => database.breakDown('off'));
  afterAll(() => database.close());

  return {
    database: () => database,
    store: () => store,
    /** Somebody the table has not met. */
    newcomer(): RunnerKey {
      runners += 1;
      return { user: `hash of user ${runners}`, person: 'household' };
    },
    /** What the table holds of a runner, as it is stored. */
    async itemOf({ user, person }: RunnerKey): Promise<Record<string, unknown> | undefined> {
      const items = await database.contents();
      return items.find((item) => item['user'] === user && item['person'] === person);
    },
    /** Stores attributes as some other version of the skill, or an accident, may have left them. */
    async leave(key: RunnerKey, attributes: Readonly<Record<string, unknown>>): Promise<void> {
      // The function's own client knows no bytes.
      const client = new DynamoDBClient({
        ...{ region: 'us-east-1', endpoint: database.endpoint },
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      });
      const Item = marshall({ ...key, ...attributes });
      await client.send(new PutItemCommand({ TableName: database.tableName, Item }));
      client.destroy();
    },
  };
}
