import fc from 'fast-check';

/** Holds a property against whatever is generated: the arbitraries first, then the check. */
export const forAny = <Values extends [unknown, ...unknown[]]>(
  ...property: [
    ...arbitraries: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> },
    check: (...values: Values) => void,
  ]
): void => fc.assert(fc.property(...property));
