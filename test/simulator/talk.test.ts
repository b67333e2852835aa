import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCommand } from '../../simulator/command.ts';
import { openDataFolder } from '../../simulator/data-folder.ts';
import { Mistake } from '../../simulator/mistake.ts';
import { readOptions } from '../../simulator/options.ts';
import { coach } from '../../tools/coach/skill.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'coach-'));

interface Run {
  readonly code: number | null;
  readonly objects: readonly Record<string, unknown>[];
  readonly errors: string;
}

/** Runs `talk` as its user does. With `killAfter`, the process is killed when it has said so much. */
function talk(
  lines: readonly string[],
  options: readonly string[],
  killAfter?: number,
): Promise<Run> {
  const process_ = spawn(
    process.execPath,
    ['--import', 'tsx', 'tools/coach/talk.ts', '--json', ...options],
    { cwd: project },
  );
  let output = '';
  let errors = '';
  process_.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  process_.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (killAfter !== undefined && output.split('\n').length > killAfter) process_.kill('SIGKILL');
  });
  process_.stdin.on('error', () => undefined);
  process_.stdin.write(lines.map((line) => `${line}\n`).join(''));
  if (killAfter === undefined) process_.stdin.end();
  return new Promise((resolve) => {
    process_.on('close', (code) => {
      const whole = output.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
      resolve({ code, errors, objects: whole.map((line) => JSON.parse(line)) });
    });
  });
}

const script = [
  '/open',
  'start my hamstring warm-up',
  '/wait 20s',
  'next',
  '/silence',
  '/open',
  'yes',
  'set an ice timer for fifteen minutes',
  'none of those',
  'none of those',
  'none of those',
  "it's on",
  '/wait 6m',
  'how long is left',
  'should i see a doctor',
  'my chest hurts',
  'stop',
];

const from = ['--seed', '7', '--now', '2026-03-02T07:00:00Z'];
let first: Run | undefined;

/** The conversation of the README, held once for all that look at it. */
async function firstRun(): Promise<Run> {
  first ??= await talk(script, [...from, '--data', freshFolder()]);
  return first;
}

test('holds the conversation of the README line by line, a JSON object each', async () => {
  const { code, objects } = await firstRun();
  expect(code).toBe(0);
  expect(objects.map(({ heard }) => heard)).toEqual(script);
  const keys =
    'heard intent slots meaning verdict say sayMs reprompt listening screen timers announced card reads writes ms';
  for (const object of objects) expect(Object.keys(object).join(' ')).toBe(keys);
  expect(objects[3]).toMatchObject({
    intent: 'AMAZON.NextIntent',
    say: expect.stringContaining('Fire hydrant'),
  });
  expect(objects[4]).toMatchObject({ intent: 'SessionEndedRequest', listening: false });
  expect(objects[5]).toMatchObject({ say: expect.stringContaining('brisk jog') });
  expect(objects[6]).toMatchObject({ say: expect.stringContaining('brisk jog') });
  expect(objects[7]).toMatchObject({ slots: { duration: 'PT15M' } });
  expect(objects[11]).toMatchObject({
    intent: 'IceOnIntent',
    say: expect.stringContaining('Okay, fifteen minutes'),
  });
  expect(objects[13]).toMatchObject({
    say: expect.stringContaining('Nine minutes left on your ice'),
  });
  expect(objects[15]).toMatchObject({ say: expect.stringMatching(/emergency number|doctor/) });
  expect(objects[16]).toMatchObject({ intent: null, say: '', reprompt: null });
  for (const { reads, writes } of objects) {
    expect(reads).toBeLessThanOrEqual(1);
    expect(writes).toBeLessThanOrEqual(1);
  }
});

test('says the same again for the same seed, time and lines', async () => {
  const apartFromTime = ({ objects }: Run) => objects.map(({ ms: _ms, ...rest }) => rest);
  const again = await talk(script, [...from, '--data', freshFolder()]);
  expect(apartFromTime(again)).toEqual(apartFromTime(await firstRun()));
});

test('keeps the place when the process is killed between any two turns', async () => {
  const data = freshFolder();
  const now = ['--data', data, '--now', '2026-03-02T07:00:00Z'];
  const first = await talk(['start my warm-up', '/wait 110s'], now, 2);
  expect(first.code).toBeNull();
  const second = await talk(['/open', 'yes', '/wait 110s'], ['--data', data], 3);
  expect(second.objects[0]).toMatchObject({
    say: expect.stringContaining('starting with the fire hydrant circles'),
  });
  const third = await talk(['/open'], ['--data', data]);
  expect(third.objects[0]).toMatchObject({
    say: expect.stringContaining('starting with the inchworms'),
  });
});

test('names an unknown option and its cure in one line, and exits with 2', async () => {
  const { code, objects, errors } = await talk(['/open'], ['--jsno']);
  expect(code).toBe(2);
  expect(objects).toEqual([]);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors).toMatch(/Unknown option '--jsno'.*Options:/);
});

test.each([
  ['device that does not exist', ['--device', 'toaster'], /called toaster: there are dot/],
  ['time that is none', ['--now', 'soon'], /--now soon is no time/],
  ['seed that is none', ['--seed', 'x'], /--seed x is no whole number/],
  ['pair of ears that nobody has', ['--ears', 'bat'], /ears are called bat: .*misheard\.$/],
  ['language without a model', ['--locale', 'tlh'], /no interaction model for tlh/],
])('names a %s and its cure in one line', (_what, options, line) => {
  const read = (): unknown => readOptions(options, coach.models.locales);
  expect(read).toThrow(Mistake);
  expect(read).toThrow(/^.+$/);
  expect(read).toThrow(line);
});

test('names a data folder that can not be made and its cure in one line', async () => {
  const opened = openDataFolder(join(project, 'package.json', 'data'));
  await expect(opened).rejects.toThrow(Mistake);
  await expect(opened).rejects.toThrow(/^.*can't be made.*--data.*$/);
});

test('goes on after a touch of what is not there, and ends at a bad command with all before it kept', async () => {
  const { code, objects, errors } = await talk(
    ['/touch next', 'start my warm-up', '/dance', '/open'],
    ['--device', 'show8', '--data', freshFolder()],
  );
  expect(code).toBe(2);
  expect(objects).toMatchObject([{ intent: null, say: '' }, { intent: 'StartRoutineIntent' }]);
  const [note, mistake, ...more] = errors.trim().split('\n');
  expect(note).toBe('There is no screen to touch.');
  expect(mistake).toMatch(/\/dance.*\/open/);
  expect(more).toEqual([]);
});

test('names a household file that is a folder, and its cure in one line', async () => {
  const data = freshFolder();
  mkdirSync(join(data, 'household.json'));
  const folder = await openDataFolder(data);
  const read = (): unknown => folder.read();
  expect(read).toThrow(Mistake);
  expect(read).toThrow(/^.*household\.json can't be read.*--data\.$/);
  await folder.close();
});

test('names a data folder that can no longer be written, and its cure in one line', async () => {
  const data = freshFolder();
  const folder = await openDataFolder(data);
  mkdirSync(join(data, 'household.json.new'));
  const write = (): unknown => folder.write({ clock: 0, notedAt: 0, requests: 0, records: 0 });
  expect(write).toThrow(Mistake);
  expect(write).toThrow(/^.*can't be written.*--data\.$/);
  await folder.close();
});

test.each(['/wait 8761h', '/wait 2400000000h'])('takes no wait beyond a year: %s', (line) => {
  expect(() => readCommand(line)).toThrow(/a year at most/);
});

test('waits for a year, and for no longer', () => {
  expect(readCommand('/wait 8760h')).toEqual({ kind: 'wait', ms: 8760 * 3_600_000 });
});

test('refuses a data folder that another coach is using', async () => {
  const data = freshFolder();
  const other = await openDataFolder(data);
  const { code, errors } = await talk(['/open'], ['--data', data]);
  await other.close();
  expect(code).toBe(2);
  expect(errors).toMatch(/in use by another run/);
  expect(errors.trim().split('\n')).toHaveLength(1);
});

test('names a household file it can not read', async () => {
  const data = freshFolder();
  writeFileSync(join(data, 'household.json'), '{ "clock": "noon" }');
  const { code, errors } = await talk(['/open'], ['--data', data]);
  expect(code).toBe(2);
  expect(errors).toMatch(/household\.json can't be read/);
});

test.each([
  ['CURRENT', 'nonsense'],
  ['MANIFEST', 'garbage'],
  ['', 'no folder at all'],
])('names records that can not be read, and their cure in one line: %s', async (file, text) => {
  const data = freshFolder();
  await talk(['start my warm-up'], ['--data', data]);
  const database = join(data, 'dynamodb');
  const named = readdirSync(database).find((each) => each.startsWith(file)) ?? '';
  if (file === '') rmSync(database, { recursive: true });
  writeFileSync(file === '' ? database : join(database, named), text);
  const { code, errors } = await talk(['/open'], ['--data', data]);
  expect(code).toBe(2);
  expect(errors.trim()).toMatch(/^The records in .*dynamodb can't be read .*--data\.$/);
});

test('says that a record is lost where it is, and goes on without it', async () => {
  const data = freshFolder();
  await talk(['start my warm-up', '/silence'], ['--data', data]);
  expect((await talk(['/silence'], ['--data', data])).errors).toBe('');
  rmSync(join(data, 'dynamodb'), { recursive: true });
  const { code, objects, errors } = await talk(['/open'], ['--data', data]);
  expect(errors.trim()).toMatch(/^1 of the records in .*dynamodb can't be found any more\.$/);
  expect(objects).toHaveLength(1);
  expect(code).toBe(0);
});
