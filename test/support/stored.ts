import { attributeOf } from '../../lambda/record/attributes.ts';
import * as earlier from '../../lambda/record/earlier.ts';
import { readParts, recordSchema } from '../../lambda/record/read.ts';
import type { RunnerRecord } from '../../lambda/record/record.ts';
import { places } from '../../lambda/rooms/routines/index.ts';
import { instant } from '../../lambda/time.ts';

/** What the table holds of a runner. */
type Item = Readonly<Record<string, unknown>>;

/** The record of an item, as the coach knows it. */
export function recordIn(item: Item | undefined): RunnerRecord {
  const schema = Number(item?.['schema']);
  const how = { schema, writtenAt: instant(0) };
  const reads = schema < recordSchema ? earlier : undefined;
  return readParts(attributeOf(item?.['record']), how, places, reads).record;
}

/** Items of the table with their records as the coach knows them. */
export const asKnown = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => (item['record'] === undefined ? item : { ...item, record: recordIn(item) }));
