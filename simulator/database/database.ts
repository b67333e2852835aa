import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  ResourceInUseException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import dynalite from 'dynalite';

// The versions here are pinned: a warning about later ones tells a runner nothing.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/** What can be made to go wrong: nothing, every request refused, or every answer withheld. */
export const databaseFaults = ['off', 'down', 'slow'] as const;
export type DatabaseFault = (typeof databaseFaults)[number];

/** A DynamoDB on loopback. */
export interface Database {
  readonly endpoint: string;
  readonly tableName: string;
  /** Requests since the last call, retries and replays included. */
  countRequests(): { reads: number; writes: number };
  /** Every record in the table. */
  contents(): Promise<readonly Record<string, unknown>[]>;
  breakDown(fault: DatabaseFault): void;
  /** Deletes every record, so that somebody else can begin with an empty table. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** What the AWS SDK needs to talk to the embedded database: any credentials do. */
export const localCredentials = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};

export const runnersTableName = 'runners';
const readOperations = new Set(['GetItem', 'Query']);

/**
 * Opens the database in a folder, or in memory without one, with the runners' table in it.
 * @param folder must not be open in another process
 */
export const openDatabase = (folder?: string): Promise<Database> =>
  serveDatabase(dynalite({ createTableMs: 0, ...(folder !== undefined && { path: folder }) }));

/**
 * Serves the runners' table, which is made unless there is one.
 * @param server speaks DynamoDB's protocol and does not listen yet; closed with the database
 */
export async function serveDatabase(server: Server): Promise<Database> {
  const counts = { reads: 0, writes: 0 };
  let fault: DatabaseFault = 'off';
  /** How often something began or ended that may have changed a record. */
  let changes = 0;
  let known:
    | { readonly items: readonly Record<string, unknown>[]; readonly at: number }
    | undefined;
  intercept(server, (request, response, serve) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    if (readOperations.has(operation)) counts.reads += 1;
    else counts.writes += 1;
    if (!readOperations.has(operation) && operation !== 'Scan') {
      changes += 1;
      response.once('close', () => {
        changes += 1;
      });
    }
    if (fault === 'slow') return;
    if (fault === 'down') response.writeHead(500).end();
    else serve(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  const endpoint = `http://127.0.0.1:${address.port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: localCredentials.AWS_REGION,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createTable(client);
  counts.writes = 0;

  return {
    endpoint,
    tableName: runnersTableName,
    countRequests() {
      const { reads, writes } = counts;
      Object.assign(counts, { reads: 0, writes: 0 });
      return { reads, writes };
    },
    async contents() {
      if (known?.at === changes) return known.items;
      const at = changes;
      const healthy = fault;
      fault = 'off';
      const { Items: items = [] } = await client.send(
        new ScanCommand({ TableName: runnersTableName }),
      );
      fault = healthy;
      known = { at, items: items.map((item) => unmarshall(item)) };
      return known.items;
    },
    breakDown(kind) {
      fault = kind;
    },
    async clear() {
      const { Items: items = [] } = await client.send(
        new ScanCommand({
          TableName: runnersTableName,
          ProjectionExpression: '#user, person',
          ExpressionAttributeNames: { '#user': 'user' },
        }),
      );
      for (const key of items) {
        await client.send(new DeleteItemCommand({ TableName: runnersTableName, Key: key }));
      }
    },
    async close() {
      client.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

type Interceptor = (
  request: IncomingMessage,
  response: ServerResponse,
  serve: RequestListener,
) => void;

function intercept(server: Server, interceptor: Interceptor): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    interceptor(request, response, (...passedOn) => {
      for (const listener of listeners) listener.apply(server, passedOn);
    });
  });
}

/** The table as `infra/runner-table.ts` declares it. */
async function createTable(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: runnersTableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'user', AttributeType: 'S' },
          { AttributeName: 'person', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'user', KeyType: 'HASH' },
          { AttributeName: 'person', KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
