import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { createDynamoDBClient } from '../lambda/record/dynamodb-client.ts';
import { start } from './program.ts';

/** How often DynamoDB was asked for what since it was last asked about it. */
export type Counts = Readonly<Record<string, number>>;

/** A DynamoDB of the bench's own, with a table for each skill that is measured. */
export interface BenchDynamoDB {
  /** What a function has to find in its environment. */
  readonly environment: NodeJS.ProcessEnv;
  readonly counts: () => Promise<Counts>;
  readonly stop: () => void;
}

/** The table of the classic SDK's adapter, whose key it gives itself. */
export const classicTable = 'classic';

/** Starts DynamoDB in memory on a free port of this machine. */
export async function startDynamoDB(): Promise<BenchDynamoDB> {
  const server = start('dynamodb-process.mjs', [], {});
  const port = await server.next<number>();
  const environment = {
    TABLE_NAME: 'coach',
    ALLOW_ANY_SKILL: 'true',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
  };
  const client = createDynamoDBClient(environment);
  await client.send(tableOf(environment.TABLE_NAME, 'user', 'person'));
  await client.send(tableOf(classicTable, 'id'));
  client.destroy();
  return {
    environment,
    counts: () => server.next<Counts>({}),
    stop: server.stop,
  };
}

const tableOf = (name: string, partition: string, sort?: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: partition, KeyType: 'HASH' },
      ...(sort ? [{ AttributeName: sort, KeyType: 'RANGE' as const }] : []),
    ],
    AttributeDefinitions: [partition, ...(sort ? [sort] : [])].map((key) => ({
      AttributeName: key,
      AttributeType: 'S',
    })),
  });
