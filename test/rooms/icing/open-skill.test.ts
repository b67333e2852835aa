import type { services } from 'ask-sdk-model';
import { expect, test } from 'vitest';
import { runner } from '../../support/runner.ts';

/** Alexa's timers as far as making them goes; what was asked for, in order. */
function timers() {
  const made: unknown[] = [];
  const apiClient: services.ApiClient = {
    async invoke({ method, body }) {
      if (method === 'POST') made.push(JSON.parse(body ?? ''));
      const answer = method === 'GET' ? { timers: [] } : { id: `timer-${made.length}` };
      return { statusCode: 200, headers: [], body: JSON.stringify(answer) };
    },
  };
  return { made, apiClient };
}

async function iceOn(timersOpenSkill: boolean): Promise<readonly unknown[]> {
  const { made, apiClient } = timers();
  const coach = runner({ timersOpenSkill, apiClient });
  await coach.say('SetIceTimerIntent');
  for (let part = 0; part < 3; part += 1) await coach.say('AMAZON.NoIntent');
  await coach.say('IceOnIntent');
  return made.map((timer) => JSON.parse(JSON.stringify(timer)).triggeringBehavior.operation);
}

test('a timer that rings says what to do, unless the setting lets it open the skill', async () => {
  expect(await iceOn(false)).toMatchObject([{ type: 'ANNOUNCE' }, { type: 'ANNOUNCE' }]);
  const operations = await iceOn(true);
  expect(operations).toMatchObject([
    { type: 'LAUNCH_TASK', textToConfirm: [{ text: expect.stringContaining('%s') }] },
    { type: 'LAUNCH_TASK', task: { name: expect.stringMatching(/^amzn1.ask.skill.*IceTimer$/) } },
  ]);
});
