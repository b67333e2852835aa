import fc from 'fast-check';
import { alter, partOf } from '../support/altered.ts';

/** What marks everything that a mutation brings in: nobody is to hear it or find it in a log. */
export const mark = 'zqx7';

const nested = (depth: number): unknown => (depth === 0 ? mark : { [mark]: [nested(depth - 1)] });

/** Keys that mean more to JavaScript than to anybody else. */
const oddKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', mark];

/** What stands in a place afterwards; undefined where nothing does. */
const replacements: readonly unknown[] = [
  ...[undefined, undefined, null, null],
  ...[0, -1, 1.5, 1e9, 1e308, -1e308, 2 ** 53, 1e-9],
  ...[
    '',
    'NaN',
    'Infinity',
    '1e999',
    '-0',
    `${mark}`,
    `<speak>&"'${mark}</p>`,
    `${mark}\u0000\uD800`,
  ],
  ...[`${mark} `.repeat(1800), mark.repeat(2500), 'P99999999Y', '9999-12-31T23:59:59Z'],
  ...[true, false, [], {}, [null], [[[]]], { [mark]: mark }, [mark, 7, null], nested(60)],
  ...[Array.from({ length: 100 }, () => mark), { about: mark }, { value: mark, id: mark }],
];

/** One change of an event, chosen by numbers, so that chance can choose. */
export const mutation = fc.record({
  region: fc.oneof(
    { weight: 6, arbitrary: fc.constant('session.attributes') },
    {
      weight: 4,
      arbitrary: fc.constantFrom('request.intent.slots', 'request.arguments', 'request'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom('context', 'context.System.device', 'context.Viewport'),
    },
    { weight: 1, arbitrary: fc.constantFrom('session', '') },
  ),
  /** How many steps down it goes, and at each step which part it takes. */
  depth: fc.integer({ min: 1, max: 6 }),
  steps: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
  how: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...replacements).map((by) => ({ by })) },
    { weight: 1, arbitrary: fc.constantFrom(...oddKeys).map((key) => ({ key })) },
  ),
});
export type Mutation = typeof mutation extends fc.Arbitrary<infer Chosen> ? Chosen : never;

const keysOf = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null ? Object.keys(part) : [];

/** The place that a mutation changes; undefined where an event has no such region. */
function placeOf(event: object, { region, depth, steps }: Mutation): string | undefined {
  let path: string | undefined;
  let part = region === '' ? event : partOf(event, region);
  for (const step of steps.slice(0, depth)) {
    const keys = keysOf(part).filter((key) => !key.includes('.'));
    const key = keys[step % keys.length];
    if (key === undefined) break;
    path = [path ?? region, key].filter((each) => each !== '').join('.');
    part = partOf(event, path);
  }
  return path;
}

/** Makes one change of an event, and tells where; undefined where there was nothing to change. */
export function mutate(event: object, change: Mutation): string | undefined {
  const path = placeOf(event, change);
  if (path === undefined) return undefined;
  const { how } = change;
  if ('by' in how) alter(event, path, structuredClone(how.by));
  else {
    const isWithin = keysOf(partOf(event, path)).length > 0;
    alter(event, isWithin ? `${path}.${how.key}` : path, { [mark]: mark, about: mark, id: mark });
  }
  return path;
}
