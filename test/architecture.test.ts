import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** Gone when the code runs. */
  readonly isTypeOnly: boolean;
}

interface Source {
  /** Within the project, such as `lambda/skill.ts`. */
  readonly path: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const withoutComments = (code: string): string =>
  code.replace(/('(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|\/\/.*/g, (_all, text = '') => text);

/** What a module names in its imports: a file within the project, or a package. */
const importsOf = (path: string, code: string): readonly Import[] =>
  [
    ...code.matchAll(
      /^(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s+'([^']+)'|^import\s+()'([^']+)'|\bimport\(\s*()'([^']+)'/gm,
    ),
  ].map(([, type, from, , bare, , dynamic]) => {
    const named = from ?? bare ?? dynamic ?? '';
    return {
      from: named.startsWith('.') ? normalize(join(dirname(path), named)) : named,
      isTypeOnly: Boolean(type),
    };
  });

function read(path: string): Source {
  const code = withoutComments(readFileSync(join(root, path), 'utf8'));
  return { path, code, imports: importsOf(path, code) };
}

const sources: readonly Source[] = readdirSync(join(root, 'lambda'), { recursive: true })
  .map((path) => `lambda/${path}`)
  .filter((path) => path.endsWith('.ts'))
  .toSorted()
  .map(read);

const roomOf = (path: string): string | undefined => /^lambda\/([^/]+)\//.exec(path)?.[1];

/** Everything that is loaded with a module, itself left out. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const source = sources.find((each) => each.path === path);
  for (const { from, isTypeOnly } of source?.imports ?? []) {
    if (isTypeOnly || seen.has(from)) continue;
    seen.add(from);
    loadedWith(from, seen);
  }
  return seen;
}

/** The imports of the function that break a rule, as readers would look for them. */
const importsWhere = (breaks: (source: Source, named: Import) => boolean): readonly string[] =>
  sources.flatMap((source) =>
    source.imports
      .filter((named) => breaks(source, named))
      .map(({ from }) => `${source.path} imports ${from}`),
  );

const pureCores = [
  'lambda/routines/player.ts',
  'lambda/routines/block.ts',
  'lambda/routines/routines.ts',
  'lambda/routines/exercises.ts',
  'lambda/routines/score.ts',
  'lambda/routines/today.ts',
  'lambda/icing/protocol.ts',
  'lambda/icing/duration.ts',
  'lambda/progress/standing.ts',
  'lambda/progress/time-zone.ts',
  'lambda/progress/weeks.ts',
  'lambda/doctor/assess.ts',
  'lambda/doctor/interview.ts',
  'lambda/doctor/questions.ts',
  'lambda/doctor/days.ts',
  'lambda/doctor/rules.ts',
  'lambda/doctor/signs.ts',
  'lambda/plan/rules.ts',
  'lambda/plan/questions.ts',
];
const capabilities = ['routines', 'icing', 'doctor', 'library', 'progress'];

describe.each(pureCores)('the pure core %s', (path) => {
  const outside = /^(?:ask-sdk|@aws-sdk\/|node:)/;

  it('names nothing of Alexa, AWS or Node', () => {
    const named = read(path).imports.map(({ from }) => from);
    expect(named.filter((from) => outside.test(from))).toEqual([]);
  });

  it('loads none of them by a detour', () => {
    expect([...loadedWith(path)].filter((from) => outside.test(from))).toEqual([]);
  });
});

describe('the screens', () => {
  const drawing = sources
    .map(({ path }) => path)
    .filter((path) => /^lambda\/(?:screen\/|\w+\/screen(?:\.ts|\/))/.test(path));

  it('are drawn by the room of screens and by a place of its own in each room', () => {
    expect(new Set(drawing.map(roomOf))).toEqual(
      new Set(['screen', 'routines', 'icing', 'doctor', 'library', 'progress']),
    );
  });

  it('load nothing of Alexa, AWS or Node: only types name them', () => {
    const outside = /^(?:ask-sdk|@aws-sdk\/|node:)/;
    const loading = drawing.filter((path) =>
      [...loadedWith(path)].some((from) => outside.test(from)),
    );
    expect(loading).toEqual([]);
  });

  it('are made of parts that know no room and no words', () => {
    const rooms = ['screen', 'alexa'];
    expect(
      importsWhere(
        ({ path }, { from, isTypeOnly }) =>
          roomOf(path) === 'screen' &&
          from.startsWith('lambda/') &&
          !(isTypeOnly ? rooms : ['screen']).includes(roomOf(from) ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('the function', () => {
  it('imports nothing of the simulator, the infrastructure, the tools, the tests or the benchmarks', () => {
    expect(
      importsWhere((_source, { from }) => /^(?:simulator|infra|tools|test|bench)\//.test(from)),
    ).toEqual([]);
  });

  it('keeps its capabilities apart', () => {
    expect(
      importsWhere(({ path }, { from }) => {
        const [room, other] = [roomOf(path), roomOf(from)];
        return (
          room !== other &&
          capabilities.some((capability) => capability === room) &&
          capabilities.some((capability) => capability === other)
        );
      }),
    ).toEqual([]);
  });

  it('imports only files that are there', () => {
    const paths = new Set(sources.map(({ path }) => path));
    expect(
      importsWhere((_source, { from }) => from.startsWith('lambda/') && !paths.has(from)),
    ).toEqual([]);
  });

  it('loads no module that loads it in turn', () => {
    const circular = sources.filter(({ path }) => loadedWith(path).has(path));
    expect(circular.map(({ path }) => path)).toEqual([]);
  });

  it('reads no clock and rolls no dice, but for the deadline of a turn', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\b|\bprocess\.hrtime\b/;
    const impurities = sources.filter(({ code }) => impure.test(code)).map(({ path }) => path);
    expect(impurities).toEqual(['lambda/runner/deadline.ts']);
  });

  it('has its spoken sentences in the locales alone', () => {
    const sentence = /(['"`])(?:[A-Z][\w',:;-]*)(?: [^'"`\n]+)+[.?!]\1/;
    const speaking = sources.filter(({ code }) => sentence.test(code)).map(({ path }) => path);
    expect(speaking.length).toBeGreaterThan(0);
    expect(speaking.filter((path) => !path.startsWith('lambda/locales/'))).toEqual([]);
  });
});

describe('the reading of imports', () => {
  const code = withoutComments(`
/** import { no } from 'comment.ts'; */
// import 'comment';
import * as v from 'valibot';
import type { Instant } from '../time.ts';
import {
  type Piece,
  score,
} from './score.ts';
import './effect.ts';
export { again } from '../again.ts';
export type { Once } from 'once';
const text = 'https://example.com';
const late = await import('node:fs');
`);

  it('finds every way to import, resolves what is near, and skips comments', () => {
    expect(importsOf('lambda/routines/block.ts', code)).toEqual([
      { from: 'valibot', isTypeOnly: false },
      { from: 'lambda/time.ts', isTypeOnly: true },
      { from: 'lambda/routines/score.ts', isTypeOnly: false },
      { from: 'lambda/routines/effect.ts', isTypeOnly: false },
      { from: 'lambda/again.ts', isTypeOnly: false },
      { from: 'once', isTypeOnly: true },
      { from: 'node:fs', isTypeOnly: false },
    ]);
  });

  it('leaves texts that look like comments as they are', () => {
    expect(code).toContain('https://example.com');
  });
});
