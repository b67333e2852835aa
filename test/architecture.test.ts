import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Source {
  /** Within the project, such as `lambda/skill.ts`. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  /** All that it imports or passes on, types included: files within the project, or packages. */
  readonly imports: readonly string[];
}

/** Reads a module as a parser does, so that no way to write an import is overlooked. */
function read(path: string, text: string): Source {
  const { module, comments } = parseSync(path, text);
  const within = (named: string): string =>
    named.startsWith('.') ? normalize(join(dirname(path), named)) : named;
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start + 1, end - 1),
    ),
    ...[...text.matchAll(/\bimport\('([^']+)'\)\./g)].map(([, type = '']) => type),
  ];
  const code = comments.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return { path, code, imports: [...new Set(named.map(within))] };
}

const sources: readonly Source[] = readdirSync(join(root, 'lambda'), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => `lambda/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .toSorted()
  .map((path) => read(path, readFileSync(join(root, path), 'utf8')));

const rooms = readdirSync(join(root, 'lambda/rooms')).toSorted();

const roomOf = (path: string): string | undefined => /^lambda\/rooms\/([^/]+)\//.exec(path)?.[1];

/** The imports that a rule forbids, as readers would look for them. */
const importsWhere = (
  all: readonly Source[],
  isForbidden: (from: string, named: string) => boolean,
): readonly string[] =>
  all.flatMap(({ path, imports }) =>
    imports.filter((named) => isForbidden(path, named)).map((named) => `${path} imports ${named}`),
  );

/**
 * Who may look past the door of a room: the locales at the interface of its words, the session at
 * its part of it, and the screens at what it draws, which is not loaded where there is none. They
 * know nothing else of the room.
 */
const mayLookPast = (path: string, named: string): boolean =>
  (path.startsWith('lambda/locales/') && /\/words(\.\w+)?\.ts$/.test(named)) ||
  (path === 'lambda/turn/session.ts' && named.endsWith('/session.ts')) ||
  (path === screensFile && /^lambda\/rooms\/[^/]+\/screen\.ts$/.test(named));

/** What draws, apart from what decides and speaks: only a turn with a screen needs it. */
const screensFile = 'lambda/turn/screens.ts';

const pastDoors = (all: readonly Source[]): readonly string[] =>
  importsWhere(all, (path, named) => {
    const room = roomOf(named);
    const isDoor = named === `lambda/rooms/${room}/index.ts`;
    return room !== undefined && room !== roomOf(path) && !isDoor && !mayLookPast(path, named);
  });

/** Every circle of imports, each told once, by the files on it. */
function circles(all: readonly Source[]): readonly string[] {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const named of byPath.get(path)?.imports ?? []) {
      if (byPath.has(named)) visit(named, [...way, path]);
    }
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}

const roomsLeftOut = (all: readonly Source[], names: readonly string[]): readonly string[] => {
  const registry = all.find(({ path }) => path === 'lambda/turn/rooms.ts');
  return names.filter((room) => !registry?.imports.includes(`lambda/rooms/${room}/index.ts`));
};

const isPure = (path: string): boolean => /^lambda\/(?:rooms|hearing|turn|locales)\//.test(path);
const isOutside = (named: string): boolean => /^(?:ask-sdk|@aws-sdk\/|lambda\/alexa\/)/.test(named);

describe('the function', () => {
  it('has doors: nothing is imported past the door of a room, no type either', () => {
    expect(pastDoors(sources)).toEqual([]);
  });

  it('has no circles, no types in them either', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('has every room that is on the disk among those that are asked', () => {
    expect(rooms.length).toBeGreaterThan(5);
    expect(roomsLeftOut(sources, rooms)).toEqual([]);
  });

  it('knows nothing of Alexa or AWS in what decides and what speaks', () => {
    expect(importsWhere(sources, (path, named) => isPure(path) && isOutside(named))).toEqual([]);
  });

  it('imports only files that are there, and nothing of what is built around it', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const around = /^(?:simulator|infra|tools|test|bench)\//;
    expect(
      importsWhere(
        sources,
        (_path, named) => around.test(named) || (named.startsWith('lambda/') && !paths.has(named)),
      ),
    ).toEqual([]);
  });

  it('reads no clock and rolls no dice, but for the deadline of a turn', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\b|\bprocess\.hrtime\b|\brandomUUID\b/;
    const impurities = sources.filter(({ code }) => impure.test(code)).map(({ path }) => path);
    expect(impurities).toEqual(['lambda/record/deadline.ts']);
  });

  it('has its spoken sentences in files of one language', () => {
    const sentence = /(['"`])(?:[A-Z][\w',:;-]*)(?: [^'"`\n]+)+[.?!]\1/;
    const speaking = sources.filter(({ code }) => sentence.test(code)).map(({ path }) => path);
    expect(speaking.length).toBeGreaterThan(0);
    const ofALanguage = /^lambda\/locales\/|^lambda\/rooms\/routines\/exercises\/.+\.en\.ts$/;
    expect(speaking.filter((path) => !ofALanguage.test(path))).toEqual([]);
  });

  it('draws screens of parts that know no room and no words', () => {
    expect(
      importsWhere(
        sources,
        (path, named) =>
          path.startsWith('lambda/screen/') && /^lambda\/(?:rooms|locales|turn)\//.test(named),
      ),
    ).toEqual([]);
  });
});

describe('the rules', () => {
  const withOneMore = (path: string, text: string): readonly Source[] => [
    ...sources.filter((source) => source.path !== path),
    read(path, text),
  ];

  it('notice an import past a door', () => {
    const all = withOneMore(
      'lambda/rooms/plan/sly.ts',
      "import { phaseOf } from '../icing/protocol.ts';",
    );
    expect(pastDoors(all)).toEqual([
      'lambda/rooms/plan/sly.ts imports lambda/rooms/icing/protocol.ts',
    ]);
  });

  it('notice a type that is passed on past a door', () => {
    const all = withOneMore(
      'lambda/turn/sly.ts',
      "export type { Phase } from '../rooms/icing/protocol.ts';",
    );
    expect(pastDoors(all)).toEqual(['lambda/turn/sly.ts imports lambda/rooms/icing/protocol.ts']);
  });

  it('notice a type import that closes a circle', () => {
    const { code } = read('lambda/time.ts', readFileSync(join(root, 'lambda/time.ts'), 'utf8'));
    const all = withOneMore(
      'lambda/time.ts',
      `import type { Turn } from './turn/turn.ts';\n${code}`,
    );
    expect(circles(all).some((circle) => circle.includes('lambda/time.ts'))).toBe(true);
  });

  it('notice a room that is left out', () => {
    expect(roomsLeftOut(sources, [...rooms, 'kitchen'])).toEqual(['kitchen']);
  });

  it('read every way to write an import, and skip comments', () => {
    const { imports, code } = read(
      'lambda/rooms/routines/block.ts',
      `/** import { no } from 'comment.ts'; */
// import 'comment';
import * as v from 'valibot';
import type { Instant } from '../../time.ts';
import {
  type Piece,
  score,
} from './score.ts';
import './effect.ts';
export { again } from '../again.ts';
export type { Once } from 'once';
export * from './all.ts';
type Late = import('../late.ts').Late;
const text = 'https://example.com';
const fs = await import('node:fs');
`,
    );
    expect(imports.toSorted()).toEqual(
      [
        ...['valibot', 'lambda/time.ts', 'lambda/rooms/routines/score.ts', 'once', 'node:fs'],
        ...['lambda/rooms/routines/effect.ts', 'lambda/rooms/again.ts'],
        ...['lambda/rooms/routines/all.ts', 'lambda/rooms/late.ts'],
      ].toSorted(),
    );
    expect(code).toContain('https://example.com');
    expect(code).not.toContain('comment');
  });
});
