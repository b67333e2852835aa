import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../time.ts';
import type { Item } from './attributes.ts';
import type { Deadline } from './deadline.ts';
import type { RunnerStore, StoredRunner } from './store.ts';

/** What the table is reached with. */
export interface Reach {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** What makes requests within a deadline, and tells of an outage in the skill's own terms. */
  readonly sender: (
    deadline: Deadline,
    trouble: string,
  ) => <Answer>(call: (abortSignal: AbortSignal) => Promise<Answer>) => Promise<Answer>;
  /**
   * A record as an item holds it.
   * @throws UnreadableRecord
   */
  readonly storedIn: (item: Item, now: Instant) => Promise<StoredRunner>;
  readonly save: RunnerStore['save'];
}

export const isConflict = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';
