import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '../../simulator/database/database.ts';
import { runnersTable } from '../../tools/coach/runners-table.ts';
import { type LocalServer, serve, startSilence } from '../support/local-server.ts';
import { builds } from './bundled-client.ts';

const Key = { user: { S: 'runner' }, person: { S: 'household' } };
const lambda = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
};

const { endpoint, tableName: TableName, close } = await openDatabase(runnersTable);
afterAll(close);
afterEach(() => vi.unstubAllEnvs());

const contraryProfile = `[default]
region = us-west-2
endpoint_url = http://127.0.0.1:1
max_attempts = 9
retry_mode = adaptive
account_id_endpoint_mode = required
defaults_mode = legacy
use_dualstack_endpoint = true
use_fips_endpoint = true
auth_scheme_preference = sigv4a
disable_clock_skew_correction = true
sdk_ua_app_id = from-the-profile
`;

const settled = async <Value>(setting: Value | (() => Promise<Value>)): Promise<Value> =>
  setting instanceof Function ? setting() : setting;

/** The moment at which the head of an answer reaches this process. */
const answerBegun = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = 'http.client.response.finish';
    const tell = () => {
      unsubscribe(channel, tell);
      resolve();
    };
    subscribe(channel, tell);
  });

describe.each(builds)('the DynamoDB client from $from', ({ from, module }) => {
  const { DeleteItemCommand, GetItemCommand, PutItemCommand, QueryCommand, UpdateItemCommand } =
    module.commands;
  const clientFor = (url: string): DynamoDBClient =>
    module.createDynamoDBClient({ ...lambda, AWS_ENDPOINT_URL_DYNAMODB: url });

  /** A call that is aborted once its request has arrived: its headers, and what the call came to. */
  async function aborted(
    { server, url }: LocalServer,
    clientAt = clientFor,
    begun?: Promise<void>,
  ): Promise<{ headers: IncomingHttpHeaders; failure: unknown }> {
    const controller = new AbortController();
    const received = once(server, 'request');
    const answer = clientAt(url).send(new GetItemCommand({ TableName, Key }), {
      abortSignal: controller.signal,
    });
    const failure = answer.catch((error: unknown) => error);
    const [{ headers, socket }] = await received;
    const closed = once(socket, 'close');
    await begun;
    controller.abort();
    await closed;
    return { headers, failure: await failure };
  }

  const putOnce = (person: string) =>
    new PutItemCommand({
      TableName,
      Item: { user: Key.user, person: { S: person }, steps: { L: [{ N: '1' }, { BOOL: true }] } },
      ConditionExpression: 'attribute_not_exists(#user)',
      ExpressionAttributeNames: { '#user': 'user' },
    });

  it('reads back what it wrote', async () => {
    const client = clientFor(endpoint);
    await client.send(putOnce(from));
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key: { ...Key, person: { S: from } }, ConsistentRead: true }),
    );
    expect(Item).toEqual({
      user: { S: 'runner' },
      person: { S: from },
      steps: { L: [{ N: '1' }, { BOOL: true }] },
    });
  });

  it('names the error of a condition that does not hold, after one try', async () => {
    const client = clientFor(endpoint);
    const person = `twice ${from}`;
    await client.send(putOnce(person));
    await expect(client.send(putOnce(person))).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
      $metadata: { httpStatusCode: 400, attempts: 1 },
    });
  });

  it('updates, queries and deletes', async () => {
    const client = clientFor(endpoint);
    const key = { user: { S: `other ${from}` }, person: { S: 'household' } };
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: key,
        UpdateExpression: 'SET laps = :laps',
        ExpressionAttributeValues: { ':laps': { N: '3' } },
      }),
    );
    const partition = new QueryCommand({
      TableName,
      KeyConditionExpression: '#user = :user',
      ExpressionAttributeNames: { '#user': 'user' },
      ExpressionAttributeValues: { ':user': key.user },
    });
    expect((await client.send(partition)).Items).toEqual([{ ...key, laps: { N: '3' } }]);
    await client.send(new DeleteItemCommand({ TableName, Key: key }));
    expect((await client.send(partition)).Items).toEqual([]);
  });

  it('signs with the session token of the runtime', async () => {
    const withToken = (url: string) =>
      module.createDynamoDBClient({
        ...lambda,
        AWS_SESSION_TOKEN: 'token',
        AWS_ENDPOINT_URL_DYNAMODB: url,
      });
    const { headers } = await aborted(await startSilence(), withToken);
    expect(headers).toMatchObject({
      'x-amz-security-token': 'token',
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=id\/\d{8}\/eu-west-1\/dynamodb\//,
      ),
    });
  });

  it('closes the connection of a call that is aborted before its answer', async () => {
    const { failure } = await aborted(await startSilence());
    expect(failure).toMatchObject({ name: 'AbortError' });
  });

  it('closes the connection of a call that is aborted within its answer', async () => {
    const stammer = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
      response.write('{"Item":');
    });
    const { failure } = await aborted(stammer, clientFor, answerBegun());
    expect(failure).toHaveProperty('message', expect.stringContaining('aborted'));
  });

  it('keeps one connection alive over several calls', async () => {
    const { server, url } = await serve((_, response) => response.end('{}'));
    const client = clientFor(url);
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    for (const command of [1, 2, 3].map(() => new GetItemCommand({ TableName, Key }))) {
      await client.send(command);
    }
    expect(connections).toBe(1);
  });

  it('asks no profile, whatever one says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const profile = join(folder, 'config');
    await writeFile(profile, contraryProfile);
    vi.stubEnv('AWS_CONFIG_FILE', profile);
    const { config } = clientFor(endpoint);
    expect({
      region: await config.region(),
      endpoint: await config.endpoint?.(),
      maxAttempts: await config.maxAttempts(),
      retryMode: await settled(config.retryMode),
      accountIdEndpointMode: await settled(config.accountIdEndpointMode),
      defaultsMode: await settled(config.defaultsMode),
      useDualstackEndpoint: await config.useDualstackEndpoint(),
      useFipsEndpoint: await config.useFipsEndpoint(),
      authSchemePreference: await config.authSchemePreference(),
      disableClockSkewCorrection: await config.disableClockSkewCorrection?.(),
    }).toMatchObject({
      region: 'eu-west-1',
      endpoint: { hostname: '127.0.0.1', port: Number(new URL(endpoint).port) },
      maxAttempts: 1,
      retryMode: 'standard',
      accountIdEndpointMode: 'disabled',
      defaultsMode: 'standard',
      useDualstackEndpoint: false,
      useFipsEndpoint: false,
      authSchemePreference: [],
      disableClockSkewCorrection: false,
    });
    const { headers } = await aborted(await startSilence());
    expect(headers['user-agent']).not.toContain('from-the-profile');
  });

  it.each([
    ['eu-west-1', 'dynamodb.eu-west-1.amazonaws.com'],
    ['cn-north-1', 'dynamodb.cn-north-1.amazonaws.com.cn'],
  ])('finds DynamoDB of %s', async (AWS_REGION, hostname) => {
    const { config } = module.createDynamoDBClient({ ...lambda, AWS_REGION });
    expect(await config.endpoint?.()).toMatchObject({ protocol: 'https:', hostname });
  });

  it.each(['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])(
    'says that %s is missing',
    (name) => {
      expect(() => module.createDynamoDBClient({ ...lambda, [name]: undefined })).toThrow(
        `${name} is not set`,
      );
    },
  );

  it('says that an endpoint is not an address', () => {
    expect(() => clientFor('localhost')).toThrow('AWS_ENDPOINT_URL_DYNAMODB is not an address');
  });
});
