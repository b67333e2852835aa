import { createServer, request as requestTo, type Server } from 'node:http';
import { DeleteTableCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { TestProject } from 'vitest/node';
import { createDynamoDBClient } from '../../lambda/record/dynamodb-client.ts';
import {
  type Database,
  localCredentials,
  serveDatabase,
} from '../../simulator/database/database.ts';
import { runnersTable } from '../../tools/coach/runners-table.ts';
import { startDynamoDBLocal } from '../../tools/dynamodb-local/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where AWS's own DynamoDB Local listens; undefined when the embedded one is tested. */
    dynamoDBLocalPort: number | undefined;
  }
}

/** Starts AWS's own DynamoDB Local before the tests of `npm run test:dynamodb`, and stops it after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { port, close } = await startDynamoDBLocal().catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
  await warmUp(port);
  project.provide('dynamoDBLocalPort', port);
  return close;
}

const clientFor = (endpoint: string) =>
  createDynamoDBClient({ ...localCredentials, AWS_ENDPOINT_URL_DYNAMODB: endpoint });

/** Java's first requests take half a second each, longer than the store waits for any. */
async function warmUp(port: number): Promise<void> {
  const database = await openDatabaseAt(port);
  const client = clientFor(database.endpoint);
  const TableName = database.tableName;
  const Key = marshall({ user: 'nobody', person: 'household' });
  const ConditionExpression = 'attribute_not_exists(version)';
  for (let round = 0; round < 20; round += 1) {
    await client.send(new PutItemCommand({ TableName, Item: Key, ConditionExpression }));
    await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
  }
  client.destroy();
  await database.close();
}

/** The runners' table, empty, in AWS's own DynamoDB Local; it can break down as the embedded can. */
export async function openDatabaseAt(port: number): Promise<Database> {
  const client = clientFor(`http://127.0.0.1:${port}`);
  await client
    .send(new DeleteTableCommand({ TableName: runnersTable.name }))
    .catch((error: Error) => {
      if (!(error.name === 'ResourceNotFoundException')) throw error;
    });
  client.destroy();
  return serveDatabase(passOnTo(port), runnersTable);
}

/** A server that hands every request on to another of this machine. */
const passOnTo = (port: number): Server =>
  createServer((request, response) => {
    const { method, url: path, headers } = request;
    const passedOn = requestTo({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    passedOn.once('error', () => response.destroy());
    request.pipe(passedOn);
  });
