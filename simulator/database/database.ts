import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import {
  type AttributeValue,
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { Mistake } from '../mistake.ts';

// The versions here are pinned: a warning about later ones tells a runner nothing.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/** What can be made to go wrong: nothing, every request refused, or every answer withheld. */
export const databaseFaults = ['off', 'down', 'slow'] as const;
export type DatabaseFault = (typeof databaseFaults)[number];

/** A table: its name, and the names of its partition key and, where it has one, its sort key. */
export interface TableDefinition {
  readonly name: string;
  readonly keys: readonly [partition: string, sort?: string];
}

/** A DynamoDB on loopback. */
export interface Database {
  readonly endpoint: string;
  readonly tableName: string;
  /** Requests since the last call, retries and replays included. */
  countRequests(): { reads: number; writes: number };
  /** Every record in every table. */
  contents(): Promise<readonly Record<string, unknown>[]>;
  breakDown(fault: DatabaseFault): void;
  /** Deletes every record of the table, so that somebody else can begin with an empty table. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** What the AWS SDK needs to talk to the embedded database: any credentials do. */
export const localCredentials = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};

/** What changes nothing; the first two are what a turn asks for. */
const readOperations = new Set(['GetItem', 'Query', 'BatchGetItem', 'Scan']);
/** What is asked of tables, not of what is in them. */
const tableOperations = new Set(['CreateTable', 'DescribeTable', 'ListTables']);

/**
 * Opens the database in a folder, or in memory without one, with a table in it.
 * @param folder must not be open in another process
 * @throws Mistake when what lies there is no database any more
 */
export async function openDatabase(table: TableDefinition, folder?: string): Promise<Database> {
  if (folder !== undefined) await tryFolder(folder);
  return serveDatabase(
    dynalite({ createTableMs: 0, ...(folder !== undefined && { path: folder }) }),
    table,
  );
}

/** The server ends the process where a folder can't be opened: whether it can is seen before. */
async function tryFolder(folder: string): Promise<void> {
  const level = new ClassicLevel(folder);
  try {
    await level.open();
    await level.close();
  } catch (error) {
    const { cause } = Object(error);
    const [reason = ''] = String(Object(cause ?? error).message).split('\n');
    throw new Mistake(
      `The records in ${folder} can't be read (${reason}): delete that to begin without them, or name another folder with --data.`,
    );
  }
}

/**
 * Serves a table, which is made unless there is one.
 * @param server speaks DynamoDB's protocol and does not listen yet; closed with the database
 */
export async function serveDatabase(server: Server, table: TableDefinition): Promise<Database> {
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
    else if (!tableOperations.has(operation)) counts.writes += 1;
    if (!readOperations.has(operation)) {
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
  await createTable(client, table);
  const allOf = async (name: string): Promise<Record<string, AttributeValue>[]> => {
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: name }));
    return items;
  };

  return {
    endpoint,
    tableName: table.name,
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
      // What is looked at from outside is not the function's doing.
      const { reads } = counts;
      const { TableNames: names = [] } = await client.send(new ListTablesCommand({}));
      const items = (await Promise.all(names.map(allOf))).flat();
      counts.reads = reads;
      fault = healthy;
      known = { at, items: items.map((item) => unmarshall(item)) };
      return known.items;
    },
    breakDown(kind) {
      fault = kind;
    },
    async clear() {
      const keys = new Set<string | undefined>(table.keys);
      for (const item of await allOf(table.name)) {
        const key = Object.fromEntries(Object.entries(item).filter(([name]) => keys.has(name)));
        await client.send(new DeleteItemCommand({ TableName: table.name, Key: key }));
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

async function createTable(
  client: DynamoDBClient,
  { name, keys: [partition, sort] }: TableDefinition,
): Promise<void> {
  const keys = [partition, ...(sort === undefined ? [] : [sort])];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
        KeySchema: keys.map((key, place) => ({
          AttributeName: key,
          KeyType: place === 0 ? 'HASH' : 'RANGE',
        })),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
