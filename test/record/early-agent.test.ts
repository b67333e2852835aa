import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, it, onTestFinished } from 'vitest';
import { earlyAgent } from '../../lambda/record/early-agent.ts';
import { skillId } from '../../simulator/device/echo.ts';
import { startFunction } from '../../simulator/function/local-function.ts';
import { functionFile } from '../../tools/bundle.ts';
import { device } from '../support/function.ts';

/** A server that lets whoever calls wait, and who called. */
async function calledUp() {
  const callers: Socket[] = [];
  const server = createServer((socket) => callers.push(socket.on('error', () => socket.destroy())));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const caller of callers) caller.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { server, port, callers };
}

it('opens a connection at once, and gives it to the first request alone', async () => {
  const { server, port, callers } = await calledUp();
  const agent = earlyAgent(`https://127.0.0.1:${port}`);
  await once(server, 'connection');
  const first = agent?.createConnection({ host: '127.0.0.1', port });
  const second = agent?.createConnection({ host: '127.0.0.1', port });
  await once(server, 'connection');
  expect(callers).toHaveLength(2);
  expect(second).not.toBe(first);
  for (const socket of [first, second]) socket?.on('error', () => {}).destroy();
});

it('opens another for the first request when the early one was lost meanwhile', async () => {
  const { server, port, callers } = await calledUp();
  const agent = earlyAgent(`https://127.0.0.1:${port}`);
  await once(server, 'connection');
  callers[0]?.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  agent?.createConnection({ host: '127.0.0.1', port })?.on('error', () => {});
  await once(server, 'connection');
  expect(callers).toHaveLength(2);
});

it('is none for a table without TLS', () => {
  expect(earlyAgent('http://127.0.0.1:8000')).toBeUndefined();
});

/** The skill is disabled, and Alexa keeps the account's id: nothing is deleted. */
const event = device().request({ type: 'LaunchRequest' });
const disabled = {
  ...event,
  request: {
    ...event.request,
    type: 'AlexaSkillEvent.SkillDisabled',
    ...{ body: { userInformationPersistenceStatus: 'PERSISTED' } },
  },
} as RequestEnvelope;

it('holds up nothing that needs no table, wherever that is', async () => {
  const { port } = await calledUp();
  for (const endpoint of [`https://127.0.0.1:${port}`, 'https://127.0.0.1:1']) {
    const lambda = await startFunction(functionFile, {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_LAMBDA_FUNCTION_NAME: 'coach',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      TABLE_NAME: 'coach',
      SKILL_ID: skillId,
    });
    onTestFinished(() => lambda.close());
    expect(await lambda.invoke(disabled)).toMatchObject({ response: { response: {} } });
    expect(lambda.takeLog()).not.toContain('"Failed":1');
  }
});
