import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ladderSteps } from '../../../lambda/hearing/vocabulary.ts';
import { steps } from '../../../lambda/rooms/ladder/steps.ts';
import { words } from '../../support/a-turn.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The sources of each step, as its comment in the code names them. */
const sources = new Map(
  [
    ...read('lambda/rooms/ladder/steps.ts').matchAll(
      /\/\*\* Source: ([^*]+?) \*\/\s+'?([\w-]+)'?:/g,
    ),
  ].map(([, source = '', step = '']) => [step, source]),
);

/** The rows of the table of steps, by step. */
const rows = read('docs/safety.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the table of steps in the docs', () => {
  it('has every step in its order, and no other', () => {
    expect(rows.map(([, step]) => step)).toEqual(ladderSteps.map((step) => `\`${step}\``));
  });

  it.each(ladderSteps)('tells how %s is guided, what leads on from it, and its source', (step) => {
    const [, , guided, condition, source] = rows[ladderSteps.indexOf(step)] ?? [];
    expect(guided).toBe(steps[step].routine ? `\`${steps[step].routine}\`` : 'nothing');
    expect(condition).toBe(words.ladder.question('settled', step));
    expect(source).toBe(sources.get(step));
  });

  it('says that a clinician should check it', () => {
    expect(read('docs/safety.md')).toMatch(/a clinician should check it/);
  });
});
