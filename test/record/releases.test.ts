import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { createDynamoDBClient } from '../../lambda/record/dynamodb-client.ts';
import { localCredentials } from '../../simulator/database/database.ts';
import { envelope, type Spoken, skillId } from '../../simulator/device/echo.ts';
import { breaches } from '../../simulator/device/limits.ts';
import { heardIn, wordsHeard } from '../../simulator/device/speech.ts';
import { deploy, intent } from '../support/function.ts';
import { recordIn } from '../support/stored.ts';
import { moments } from './releases/moments.ts';
import { readSamples, type Sample } from './releases/sample.ts';

const folder = join(import.meta.dirname, 'releases');
const releases = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => ({ release: file, samples: readSamples(join(folder, file)) }));

/** A container of the present release, with a table and a session as another has left them. */
async function takeOver({ at, attributes, items }: Sample) {
  const { lambda, database } = await deploy({ SKILL_ID: skillId });
  const client = createDynamoDBClient({
    ...localCredentials,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  });
  for (const item of items) {
    const put = new PutItemCommand({ TableName: database.tableName, Item: marshall(item) });
    await client.send(put);
  }
  client.destroy();
  async function say(spoken: Spoken, after: number) {
    const request: RequestEnvelope = envelope(spoken, {
      ...{ requestId: 'after-the-release', now: at + after * 1000, locale: 'en-US' },
      ...{ device: 'dot', person: undefined, isNew: attributes === undefined },
      session: {
        ...{ sessionId: 'session', attributes: attributes ?? {}, silentAt: 0 },
        reprompt: { text: '', ms: 0 },
      },
    });
    const answer = await lambda.invoke(request);
    if (!('response' in answer)) throw new Error(`no answer: ${JSON.stringify(answer)}`);
    const heard = heardIn(answer.response.response);
    const faults = breaches(answer.response, heard);
    const record = (await database.contents()).map(recordIn)[0];
    return { say: wordsHeard(heard), faults, record, log: lambda.takeLog() };
  }
  return say;
}

describe.each(releases)('what release $release has left', ({ samples }) => {
  it.each(samples)('goes on where $title', async (sample) => {
    const moment = moments.find(({ title }) => title === sample.title);
    if (moment === undefined) throw new Error(`no moment: ${sample.title}`);
    const say = await takeOver(sample);
    const { say: words, faults, record, log } = await say(moment.asks, moment.after ?? 5);
    expect(words).toMatch(moment.says);
    expect(faults).toEqual([]);
    expect(log).not.toMatch(/record-|Error/);
    if (moment.keeps !== undefined) {
      expect(record && moment.keeps(record), JSON.stringify(record)).toBe(true);
    }
  });

  it.each(samples)('stands all that is said where $title', async (sample) => {
    const counted = sample.items.map(recordIn)[0];
    for (const name of ['AMAZON.HelpIntent', 'AMAZON.RepeatIntent', 'AMAZON.StopIntent']) {
      const say = await takeOver(sample);
      const { say: words, faults, record, log } = await say(intent(name), 5);
      expect(words, name).not.toMatch(/something went wrong/i);
      expect(faults, name).toEqual([]);
      expect(log, name).not.toMatch(/record-|Error/);
      expect(record ?? {}, name).toMatchObject(counted ? { finished: counted.finished } : {});
    }
  });
});

it('has a sample of every moment of each release', () => {
  expect(releases.length).toBeGreaterThan(0);
  const titles = moments.map(({ title }) => title);
  for (const { samples } of releases) {
    expect(samples.map(({ title }) => title)).toEqual(titles);
  }
});
