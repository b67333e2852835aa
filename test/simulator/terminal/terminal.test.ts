import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import type { Household } from '../../../simulator/household.ts';
import { type History, historyIn } from '../../../simulator/terminal/history.ts';
import { talkInTerminal } from '../../../simulator/terminal/talk-in-terminal.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { moveIn } from '../../support/household.ts';
import { understandingOf } from '../../support/understanding.ts';

/** A first answer takes a while where much else runs. */
const patient = { timeout: 10_000 };

interface Seat {
  readonly home: Household;
  readonly input: PassThrough;
  /** All that was written so far. */
  written(): string;
  readonly over: Promise<void>;
}

/** Somebody at a terminal of so many columns, or at the end of a pipe. */
async function sitDown(
  columns: number | undefined,
  isVerbose = false,
  history?: History,
): Promise<Seat> {
  const home = await moveIn();
  const guest = { ...home, keepTime: () => () => undefined, close: async () => undefined };
  const isTTY = columns !== undefined;
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns });
  let text = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const over = talkInTerminal(
    coach,
    async () => guest,
    { isVerbose, ...(history && { history }) },
    { input, output },
  );
  await expect.poll(() => text, patient).toContain(isTTY ? 'you   ' : 'coach');
  return { home, input, written: () => text, over };
}

it('a reprompt leaves a half-typed line as it was, below what was said', async () => {
  const { home, input, written, over } = await sitDown(80);
  input.write('resu');
  await expect.poll(() => stripVTControlCharacters(written()), patient).toMatch(/you {3}resu$/);
  await home.hear('/silence');
  await expect
    .poll(() => stripVTControlCharacters(written()), patient)
    .toMatch(/asleep\n(.*\n)*you {3}resu$/);
  input.write('me\r');
  await expect
    .poll(() => stripVTControlCharacters(written()), patient)
    .toContain('nobody heard that');
  expect(stripVTControlCharacters(written())).not.toContain('reesum');
  input.end('/quit\r');
  await over;
});

it('words wrap at the width, and keep their gutter', async () => {
  const { input, written, over } = await sitDown(60);
  input.write('should i see a doctor\r');
  await expect
    .poll(() => written().split('asleep').length + written().split('listening').length, patient)
    .toBe(4);
  input.end('/quit\r');
  await over;
  const lines = stripVTControlCharacters(written()).split(/\r?\n/);
  const coach = lines.slice(2).filter((line) => !line.startsWith('you'));
  expect(coach.filter((line) => line.length > 60)).toEqual([]);
  for (const line of coach.filter((each) => each !== ''))
    expect(line).toMatch(/^(?:coach | {6})\S/);
});

it('Ctrl-C clears a typed line first, and leaves where there is none', async () => {
  const { input, written, over } = await sitDown(80);
  input.write('wrong');
  await expect.poll(() => stripVTControlCharacters(written()), patient).toMatch(/wrong$/);
  input.write('\u0003');
  input.write('/touch\r');
  await expect
    .poll(() => stripVTControlCharacters(written()), patient)
    .toContain('Not understood: /touch.');
  input.write('\u0003');
  await over;
});

it('a pipe is echoed and carries no escapes, and what a turn cost is told only with --verbose', async () => {
  const quiet = await sitDown(undefined);
  quiet.input.end('start my hamstring warm-up\nhelp\n');
  await quiet.over;
  expect(quiet.written()).toBe(stripVTControlCharacters(quiet.written()));
  expect(quiet.written()).toContain('\nyou   start my hamstring warm-up\n');
  expect(quiet.written()).not.toMatch(/\d read, \d written|remembered/);
  expect(/you {3}help\n((?:.+\n){6})$/.exec(quiet.written())).not.toBeNull();

  const verbose = await sitDown(undefined, true);
  verbose.input.end('start my hamstring warm-up\n');
  await verbose.over;
  expect(verbose.written()).toMatch(/\d read, 1 written, [\d.]+ ms\n {6}remembered: /);
});

it('help lists nothing that is not understood', () => {
  const understanding = understandingOf('en-US');
  for (const phrase of [...Object.values(coach.suggestions).flat(), ...coach.meanwhile]) {
    expect(JSON.stringify(understanding.understand(phrase, true)), phrase).toMatch(
      /"name":"(?!AMAZON.FallbackIntent)/,
    );
  }
});

it('a block that plays shows where it is on one living line, above a half-typed one', async () => {
  const { home, input, written, over } = await sitDown(80);
  const bare = (): string => stripVTControlCharacters(written());
  input.write('start my hamstring warm-up\r');
  await expect.poll(bare, patient).toMatch(/> 0:00 of 2:\d\d {2}.*\nyou {3}$/);
  input.write('ne');
  await expect.poll(bare, patient).toMatch(/you {3}ne$/);
  await home.hear('/wait 43s');
  await expect.poll(bare, patient).toMatch(/> 0:43 of 2:\d\d {2}\S.*\nyou {3}ne$/);
  input.write('xt\r');
  await expect.poll(bare, patient).toMatch(/NextIntent(?:.*\n)+.*> 0:0\d of/);
  input.end('/quit\r');
  await over;
});

it('what was typed is brought back by arrow-up in the next run', async () => {
  const history = historyIn(join(mkdtempSync(join(tmpdir(), 'history-')), 'data/history.txt'));
  const first = await sitDown(80, false, history);
  first.input.write('what is an inchworm\r');
  await expect.poll(() => history.read(), patient).toEqual(['what is an inchworm']);
  first.input.end('/quit\r');
  await first.over;
  expect(history.read()).toEqual(['/quit', 'what is an inchworm']);

  const next = await sitDown(80, false, history);
  next.input.write('\u001b[A\u001b[A');
  await expect
    .poll(() => stripVTControlCharacters(next.written()), patient)
    .toMatch(/you {3}what is an inchworm$/);
  next.input.end('\u0003/quit\r');
  await next.over;
});
