import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Record<string, AttributeValue>;

/**
 * A plain value as DynamoDB takes it; what is undefined is left out. The SDK's own conversion knows
 * all that there is, and is a hundredth of what a cold start would load.
 * @throws TypeError for what has no place in a record
 */
export function attributeOf(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number' && Number.isFinite(value)) return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  if (typeof value === 'object' && value !== null) return { M: itemOf(value) };
  throw new TypeError(`no record has a ${typeof value}`);
}

export const itemOf = (values: object): Item =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, attributeOf(value)]),
  );

/**
 * An attribute as a plain value.
 * @throws TypeError for what has no place in a record, such as bytes or a number that none holds
 */
export function valueIn({ S, N, BOOL, L, M }: AttributeValue): unknown {
  if (S !== undefined) return S;
  if (BOOL !== undefined) return BOOL;
  if (L !== undefined) return L.map(valueIn);
  if (M !== undefined) return valuesIn(M);
  const number = Number(N);
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number;
  throw new TypeError('an attribute that has no place in a record');
}

export const valuesIn = (item: Item): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).map(([name, attribute]) => [name, valueIn(attribute)]));
