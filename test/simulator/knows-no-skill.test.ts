import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../simulator');

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|mjs|html|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** What a text imports from outside of its folder, as it is written there. */
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import\(?)\s*'(\.[^']+)'/g)].map(([, path = '']) => path);

it('the simulated device imports nothing but its own files and packages', () => {
  const outside = sources.flatMap(({ file, text }) =>
    importsOf(text)
      .filter((path) => !join(folder, file, '..', path).startsWith(folder))
      .map((path) => `${file} imports ${path}`),
  );
  expect(outside).toEqual([]);
});

it('the simulated device names no skill in its code', () => {
  // What sounds alike is English, whatever it is about.
  const named = sources
    .filter(({ file }) => file !== join('language', 'sound-alikes.ts'))
    .filter(({ text }) => /coach|hamstring/i.test(text))
    .map(({ file }) => file);
  expect(named).toEqual([]);
});
