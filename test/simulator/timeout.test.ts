import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, onTestFinished, test } from 'vitest';
import { startFunction } from '../../simulator/function/local-function.ts';

/** Hangs on the event `hang`, busy or waiting, and answers any other with how many came before. */
const hanging = `
let count = 0;
export const handler = async (event) => {
  if (event === 'spin') for (;;);
  if (event === 'wait') await new Promise(() => {});
  return { count: count++ };
};`;

const event = (name: string): RequestEnvelope => name as never;

test.each(['spin', 'wait'])('stops a function that does not answer in time: %s', async (how) => {
  const bundle = join(mkdtempSync(join(tmpdir(), 'function-')), 'index.mjs');
  writeFileSync(bundle, hanging);
  const lambda = await startFunction(bundle, {}, 300);
  onTestFinished(() => lambda.close());
  await lambda.invoke(event('answer'));
  expect(await lambda.invoke(event(how))).toMatchObject({
    error: expect.stringMatching(/timed out/),
  });
  // As Lambda does, the next one is answered by another process, which knows nothing of the last.
  expect(await lambda.invoke(event('answer'))).toMatchObject({ response: { count: 0 } });
});
