import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { newRunner } from '../../lambda/record/record.ts';
import type { RunnerStore } from '../../lambda/record/store.ts';
import { places } from '../../lambda/rooms/routines/index.ts';
import { instant } from '../../lambda/time.ts';
import { localCredentials } from '../../simulator/database/database.ts';
import { skillId } from '../../simulator/device/echo.ts';
import { deploy, device, intent } from '../support/function.ts';
import { serve } from '../support/local-server.ts';
import { builds } from './bundled-client.ts';
import { wholeTurn } from './runners-table.ts';

const key = { user: 'hash of a user', person: 'household' };
const now = instant(Date.UTC(2026, 10, 22, 6, 30));
const writing = { record: newRunner, replaces: 0, requestId: 'request', now };

/** Every call that a store makes. */
const verbs: Readonly<Record<string, (store: RunnerStore) => Promise<unknown>>> = {
  load: (store) => store.load(key, now, wholeTurn()),
  save: (store) => store.save(key, writing, wholeTurn()),
  forget: (store) => store.forget(key.user, wholeTurn()),
};

/** An error as DynamoDB tells of it. */
const refusing =
  (status: number, name: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}` }));
  };

/** An answer that names its length and is cut short. */
const cutShort: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': 1000 });
  response.write('{"Item":', () => response.destroy());
};

const outages: Readonly<Record<string, RequestListener>> = {
  'a bare error of the server': (_, response) => response.writeHead(500).end(),
  'an error of the server': refusing(500, 'InternalServerError'),
  'a service that is unavailable': refusing(503, 'ServiceUnavailable'),
  'too many requests': refusing(429, 'TooManyRequestsException'),
  'a gateway that speaks no JSON': (_, response) => response.writeHead(502).end('<html>'),
  throttling: refusing(400, 'ThrottlingException'),
  'more than is provisioned': refusing(400, 'ProvisionedThroughputExceededException'),
  'more than the account may': refusing(400, 'RequestLimitExceeded'),
  'a connection that is reset': ({ socket }) => socket.resetAndDestroy(),
  'a connection that is closed': ({ socket }) => socket.destroy(),
  'an answer cut short': cutShort,
  'half an answer, as if it were whole': (_, response) => response.writeHead(200).end('{"Item":'),
};

const faults = [
  ...['ResourceNotFoundException', 'AccessDeniedException', 'ValidationException'],
  ...['UnrecognizedClientException', 'SerializationException'],
];

/** A server that answers so, and how often it was asked. */
async function answering(listener: RequestListener) {
  let tries = 0;
  const { url } = await serve((request, response) => {
    tries += 1;
    request.resume().on('end', () => listener(request, response));
  });
  return { url, tries: () => tries };
}

const stores = builds.flatMap(({ from, module }) =>
  Object.entries(verbs).map(([verb, call]) => ({
    ...{ verb, from, call, module },
    callAt: (url: string): Promise<unknown> => {
      const settings = { ...localCredentials, AWS_ENDPOINT_URL_DYNAMODB: url };
      return call(
        module.createRunnerStore(module.createDynamoDBClient(settings), 'runners', places),
      );
    },
  })),
);

it('every call takes no answer in time for an outage, after two tries', async () => {
  await Promise.all(
    stores.map(async ({ verb, from, callAt }) => {
      const { url, tries } = await answering(() => {});
      const name = `to ${verb}, from ${from}`;
      await expect(callAt(url), name).rejects.toMatchObject({ name: 'StoreUnavailable' });
      expect(tries(), name).toBe(2);
    }),
  );
});

describe.each(stores)('to $verb, the store from $from', ({ call, callAt, module }) => {
  it.each(Object.entries(outages))('takes %s for an outage, after two tries', async (_, answer) => {
    const { url, tries } = await answering(answer);
    await expect(callAt(url)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(tries()).toBe(2);
  });

  it.each([
    ['a connection that is refused', 'http://127.0.0.1:1'],
    ['a name that leads nowhere', 'http://table.invalid'],
  ])('takes %s for an outage', async (_, url) => {
    await expect(callAt(url)).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });

  it.each(faults)('passes on %s as it is, after one try', async (name) => {
    const { url, tries } = await answering(refusing(400, name));
    await expect(callAt(url)).rejects.toMatchObject({ name });
    expect(tries()).toBe(1);
  });

  it('passes on a mistake in the client as it is, after one try', async () => {
    const mistake = new TypeError('a mistake');
    let tries = 0;
    const client = module.createDynamoDBClient(localCredentials);
    client.middlewareStack.add(
      () => async () => {
        tries += 1;
        throw mistake;
      },
      { step: 'initialize' },
    );
    await expect(call(module.createRunnerStore(client, 'runners', places))).rejects.toBe(mistake);
    expect(tries).toBe(1);
  });
});

describe('a turn', () => {
  /** What somebody hears of a function whose table goes wrong, and what it measures. */
  const turnWith = async (environment: Record<string, string>) => {
    const { lambda } = await deploy({
      SKILL_ID: skillId,
      AWS_LAMBDA_FUNCTION_NAME: 'coach',
      ...environment,
    });
    const answer = JSON.stringify(
      await lambda.invoke(device().request(intent('AMAZON.YesIntent'))),
    );
    return { answer, log: lambda.takeLog() };
  };

  it('without its table apologizes and is measured as failed: nobody is told a tale', async () => {
    const { answer, log } = await turnWith({ TABLE_NAME: 'nowhere' });
    expect(answer).toContain('something went wrong on my side');
    expect(answer).not.toContain("can't save anything");
    expect(log).toContain('ResourceNotFoundException');
    expect(log).toContain('"Failed":1');
    expect(log).not.toContain('NotRemembered');
  });

  it('in an outage goes on, says what it can not do, and is measured as not remembered', async () => {
    const { answer, log } = await turnWith({ AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1' });
    expect(answer).toContain("can't save anything");
    expect(log).toContain('"NotRemembered":1');
    expect(log).not.toContain('"Failed":1');
  });
});
