import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, it, onTestFinished } from 'vitest';
import { type Invoked, startFunction } from '../../../simulator/function/local-function.ts';
import { serve } from '../../support/local-server.ts';

/** Calls what a file of this name and content exports as its handler. */
async function callHandler(
  name: string,
  code: string,
  environment: Record<string, string> = {},
): Promise<Invoked> {
  const file = join(mkdtempSync(join(tmpdir(), 'guest-')), name);
  writeFileSync(file, code);
  const lambda = await startFunction(file, environment);
  onTestFinished(() => lambda.close());
  const request = { type: 'LaunchRequest', requestId: 'first', timestamp: '', locale: 'en-US' };
  return lambda.invoke({ version: '1.0', request } as unknown as RequestEnvelope);
}

const greeting = "{ version: '1.0', response: { shouldEndSession: true } }";

it.each([
  ['a promise, of an ES module', 'guest.mjs', `export const handler = async () => (${greeting});`],
  [
    'a callback, of a CommonJS module',
    'guest.cjs',
    `exports.handler = (event, context, done) => { setImmediate(done, null, ${greeting}); };`,
  ],
  [
    'a callback, exported by a name that is made up',
    'made.cjs',
    `module.exports = Object.fromEntries([['handler', (e, c, done) => done(null, ${greeting})]]);`,
  ],
])('a handler of any skill answers by %s', async (_way, name, code) => {
  expect(await callHandler(name, code)).toMatchObject({ response: { version: '1.0' } });
});

it.each([
  ['throws', 'export const handler = () => { throw new TypeError("no"); };', 'TypeError: no'],
  ['calls back with it', 'export const handler = (e, c, done) => done("no");', 'no'],
])('an error is told, whether a handler %s or not', async (_way, code, error) => {
  expect(await callHandler('guest.mjs', code)).toMatchObject({ error });
});

it('a handler that answers with nothing has said nothing', async () => {
  const answered = await callHandler('guest.mjs', 'export const handler = async () => undefined;');
  expect(answered).toMatchObject({ response: { version: '1.0', response: {} } });
});

it('an SDK that knows only Amazon’s address of DynamoDB asks the table of this machine', async () => {
  const asked: (string | undefined)[] = [];
  const { url } = await serve(({ headers }, response) => {
    asked.push(headers['x-amz-target'] as string);
    response.end('here');
  });
  const code = `
import https from 'node:https';
const headers = { 'x-amz-target': 'GetItem' };
export const handler = () => new Promise((resolve, reject) => {
  const agent = new https.Agent();
  const host = 'dynamodb.us-east-1.amazonaws.com';
  https
    .request({ host, port: 443, method: 'POST', path: '/', headers, agent }, async (answer) => {
      for await (const text of answer) resolve({ version: String(text), response: {} });
    })
    .on('error', reject)
    .end();
});`;
  const answered = await callHandler('old.mjs', code, { AWS_ENDPOINT_URL_DYNAMODB: url });
  expect(answered).toMatchObject({ response: { version: 'here' } });
  expect(asked).toEqual(['GetItem']);
});
