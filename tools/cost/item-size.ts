/**
 * The size of an item, or of a value in it, as DynamoDB counts it for reads and writes, in bytes,
 * rounded up.
 */
export function itemSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + itemSize(each) + 1, 3);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, each]) => sum + Buffer.byteLength(name) + itemSize(each) + 1,
    3,
  );
}

/** What the storage of an item is billed for beside its size, in bytes. */
export const storageOverhead = 100;
