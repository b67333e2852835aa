import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { createApiClient } from '../../lambda/alexa/api-client.ts';
import { milliseconds } from '../../lambda/time.ts';
import { serve } from '../support/local-server.ts';

const get = (url: string) => ({ url, method: 'GET', headers: [] });

test('reads characters of several bytes whole, however they are split', async () => {
  const word = Buffer.from('{"label":"Eis, zwölf Minuten \u{1F9CA}"}');
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const bytes = [...word];
    const next = () => {
      const byte = bytes.shift();
      if (byte === undefined) response.end();
      else response.write(Buffer.from([byte]), () => setImmediate(next));
    };
    next();
  });
  const { body, headers } = await createApiClient().invoke(get(url));
  expect(body).toBe(word.toString());
  expect(headers).toContainEqual({ key: 'content-type', value: 'application/json' });
});

test.each([
  ['never answers', () => undefined],
  [
    'stops in the middle',
    (_request, response) => {
      response.writeHead(200).write('{"half":');
    },
  ],
] satisfies [string, RequestListener][])(
  'gives up on a service that %s',
  async (_how, listener) => {
    const { url } = await serve(listener);
    await expect(createApiClient(milliseconds(50)).invoke(get(url))).rejects.toThrow();
  },
);

test('passes on what it is given and any status', async () => {
  const { url } = await serve((request, response) => {
    response.statusCode = 429;
    response.end(`${request.method} ${request.headers.authorization}`);
  });
  const answer = await createApiClient().invoke({
    url,
    method: 'POST',
    headers: [{ key: 'Authorization', value: 'Bearer token' }],
    body: '{}',
  });
  expect(answer).toMatchObject({ statusCode: 429, body: 'POST Bearer token' });
});
