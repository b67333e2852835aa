import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { localCredentials, openDatabase } from '../../simulator/database/database.ts';
import { skillId } from '../../simulator/device/echo.ts';
import { startFunction } from '../../simulator/function/local-function.ts';
import { bundleFunction } from '../../tools/bundle.ts';
import { runnersTable } from '../../tools/coach/runners-table.ts';
import { device, intent } from '../support/function.ts';

const project = join(import.meta.dirname, '../..');
const client = 'lambda/record/dynamodb-client.ts';
const folder = await mkdtemp(join(tmpdir(), 'client-settings-'));
afterAll(() => rm(folder, { recursive: true }));

/** A module of the function as it reads from another folder, but that it imports the patched client. */
async function moved(path: string): Promise<string> {
  const text = await readFile(join(project, path), 'utf8');
  return text.replaceAll(/(?<=\bfrom ')\.{1,2}\/[^']+/g, (named) => {
    const imported = join(project, dirname(path), named);
    return imported === join(project, client) ? './client.ts' : imported.replaceAll('\\', '/');
  });
}

const theImport = "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';";
/** The client of the SDK, but for the setting that a variable names. */
const withoutOne = `import { DynamoDBClient as Whole } from '@aws-sdk/client-dynamodb';
class DynamoDBClient extends Whole {
  constructor({ [process.env.WITHOUT]: _left, ...settings }) {
    super(settings);
  }
}`;

const text = await moved(client);
await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
await writeFile(join(folder, 'client.ts'), text.replace(theImport, withoutOne));
await writeFile(join(folder, 'function.ts'), await moved('lambda/function.ts'));
await writeFile(join(folder, 'index.ts'), await moved('lambda/index.ts'));
const bundle = join(folder, 'function/index.mjs');
await bundleFunction(bundle, join(folder, 'index.ts'));

/** All settings, as they stand in the source. */
const [, given = ''] = /new DynamoDBClient\(\{\n([\s\S]*?)\n {2}\}\);/.exec(text) ?? [];
const settings = [...given.matchAll(/^ {4}(\w+)[,:]/gm)].map(([, name = '']) => name);

/** What is said where one is missing that nothing else in the bundle stands in for. */
const needed: Readonly<Record<string, RegExp>> = {
  protocol: /needs all of its settings; not given: protocol/,
  endpoint: /needs all of its settings; not given: \w*ENDPOINT_URL/,
  credentials: /`credentials` not provided/,
  defaultUserAgentProvider: /defaultUserAgentProvider is not a function/,
  disableClockSkewCorrection: /needs all of its settings; not given: \w+CLOCK_SKEW/,
};

/** The first turn of a function whose client lacks a setting, on a table that is well. */
async function firstTurn(without: string) {
  const database = await openDatabase(runnersTable);
  onTestFinished(() => database.close());
  const lambda = await startFunction(bundle, {
    ...localCredentials,
    TABLE_NAME: database.tableName,
    SKILL_ID: skillId,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_LAMBDA_FUNCTION_NAME: 'coach',
    WITHOUT: without,
  });
  onTestFinished(() => lambda.close());
  const answer = JSON.stringify(
    await lambda.invoke(device().request(intent('StartRoutineIntent'))),
  );
  const log = lambda.takeLog();
  return { answer, log, kept: await database.contents() };
}

describe('the client in the bundle', () => {
  it('has its settings told one by one, in a source where each can be left out', () => {
    expect(text).toContain(theImport);
    expect(settings).toEqual(expect.arrayContaining(['region', ...Object.keys(needed)]));
    expect(settings.length).toBeGreaterThan(10);
  });

  it('does not start without a region, and says so', async () => {
    await expect(firstTurn('region')).rejects.toThrow('Region is missing');
  });

  it.each(Object.entries(needed))('fails by name without %s', async (setting, complaint) => {
    const { answer, log, kept } = await firstTurn(setting);
    expect(answer).toContain('something went wrong on my side');
    expect(log).toMatch(complaint);
    expect(log).toContain('"Failed":1');
    expect(log).not.toContain('NotRemembered');
    expect(kept).toEqual([]);
  });

  it.each(settings.filter((name) => name !== 'region' && !(name in needed)))(
    'reaches its table without %s, which then only settles what differs from place to place',
    async (setting) => {
      const { answer, log, kept } = await firstTurn(setting);
      expect(answer).toContain('Leg crossovers');
      expect(answer).not.toContain("can't save anything");
      expect(log).not.toMatch(/"(?:Failed|NotRemembered)":1/);
      expect(kept).toHaveLength(1);
    },
  );
});
