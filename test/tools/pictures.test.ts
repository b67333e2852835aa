import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const rooms = join(project, 'lambda/rooms');
const page = readFileSync(join(project, 'docs/architecture.md'), 'utf8');
const [turn = '', doors = ''] = [...page.matchAll(/```mermaid\n([\s\S]+?)```/g)].map(
  ([, picture]) => picture,
);

/** The rooms into whose door the files of the rooms go, as the picture writes them. */
const throughDoors = (): readonly string[] =>
  readdirSync(rooms, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const [room = ''] = file.split(/[\\/]/);
      const text = readFileSync(join(rooms, file), 'utf8');
      return [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(([, path = '']) => {
        const named = relative(rooms, normalize(join(rooms, dirname(file), path)));
        const [, other] = /^(\w+)[\\/]index\.ts$/.exec(named) ?? [];
        return other === undefined || other === room ? [] : [`${room} --> ${other}`];
      });
    });

it('the picture of a turn has its steps, in the order in which they are played', () => {
  const [line = ''] = /-- request -->.+/.exec(turn) ?? [];
  const steps = [...line.matchAll(/--> (\w+)/g)].map(([, step = '']) => step).slice(0, -1);
  expect(steps).toHaveLength(7);
  for (const step of steps) {
    expect(existsSync(join(project, `lambda/turn/${step}.ts`)), step).toBe(true);
  }
  const played = readFileSync(join(project, 'lambda/turn/play.ts'), 'utf8');
  const body = played.slice(played.indexOf('async function'));
  const places = steps.map((step) => body.search(new RegExp(`[\\s(]${step}(?:To)?\\(`)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

it('the picture of the rooms has every door that is gone through, and no other', () => {
  const drawn = doors
    .split('\n')
    .filter((line) => line.includes('-->'))
    .flatMap((line) => {
      const [from = '', to = ''] = line.trim().split(' --> ');
      return to.split(' & ').map((each) => `${from} --> ${each}`);
    });
  expect(drawn.toSorted()).toEqual([...new Set(throughDoors())].toSorted());
});
