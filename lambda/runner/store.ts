import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../errors.ts';
import { days, elapsed, type Instant, instant, later, milliseconds, seconds } from '../time.ts';
import { type Deadline, withinDeadline } from './deadline.ts';
import type { RunnerKey } from './key.ts';
import { decodeRecord, type RunnerRecord, recordSchema } from './record.ts';

/** A record as it was found, with what the next write has to name. */
export interface StoredRunner {
  readonly record: RunnerRecord;
  /** Counts the writes, from 1. */
  readonly version: number;
  /** The request that made the last write. */
  readonly requestId: string;
  readonly expiresAt: Instant;
}

/** What a write replaces and why. */
export interface Writing {
  readonly record: RunnerRecord;
  /** The version that was read; 0 when nothing was stored. */
  readonly replaces: number;
  readonly requestId: string;
  readonly now: Instant;
}

/** Where runners' records are kept. */
export interface RunnerStore {
  /**
   * Reads a record; undefined when there is none, or its time to live has passed.
   * @throws StoreUnavailable, UnreadableRecord
   */
  load(key: RunnerKey, now: Instant, deadline: Deadline): Promise<StoredRunner | undefined>;
  /**
   * Writes a record if nobody has written since it was read.
   * @throws VersionConflict, StoreUnavailable
   */
  save(key: RunnerKey, writing: Writing, deadline: Deadline): Promise<void>;
}

/** A record lives this long after its last use. */
const timeToLive = days(180);

/** Whether a record is used but its time to live was last extended more than a day ago. */
export const isDueForRenewal = (stored: StoredRunner, now: Instant): boolean =>
  elapsed(stored.expiresAt, later(now, timeToLive)) > days(1);

const Item = v.object({
  version: v.number(),
  schema: v.number(),
  requestId: v.string(),
  expiresAt: v.number(),
  record: v.unknown(),
});

function readable(item: Record<string, AttributeValue>): unknown {
  try {
    return unmarshall(item);
  } catch (cause) {
    throw new UnreadableRecord('an item with a value that has no place in a record', cause);
  }
}

const isConflict = (error: unknown): boolean => error instanceof ConditionalCheckFailedException;

/** Runners' records in DynamoDB: one item each, one request a verb, every write conditional. */
export function createRunnerStore(client: DynamoDBClient, tableName: string): RunnerStore {
  const usual = milliseconds(300);
  // The first call of a fresh process also opens the connection.
  let firstTry = seconds(1);
  const limits = () => {
    const tries = [firstTry, usual];
    firstTry = usual;
    return tries;
  };

  return {
    async load(key, now, deadline) {
      const command = new GetItemCommand({
        TableName: tableName,
        Key: marshall({ ...key }),
        ConsistentRead: true,
      });
      const { Item: item } = await withinDeadline(
        (abortSignal) => client.send(command, { abortSignal }),
        limits(),
        deadline,
        () => false,
      ).catch((cause: unknown) => {
        throw new StoreUnavailable('the record could not be read', cause);
      });
      if (item === undefined) return undefined;
      const parsed = v.safeParse(Item, readable(item));
      if (!parsed.success) throw new UnreadableRecord('an item without version or schema');
      const { version, schema, requestId, record } = parsed.output;
      const expiresAt = instant(seconds(parsed.output.expiresAt));
      // DynamoDB may take days to delete what has expired, and the next write must know its version.
      return {
        record: decodeRecord(schema, expiresAt <= now ? {} : record),
        version,
        requestId,
        expiresAt,
      };
    },

    async save(key, { record, replaces, requestId, now }, deadline) {
      const command = new PutItemCommand({
        TableName: tableName,
        Item: marshall(
          {
            ...key,
            version: replaces + 1,
            schema: recordSchema,
            requestId,
            expiresAt: Math.floor(later(now, timeToLive) / 1000),
            record,
          },
          { removeUndefinedValues: true },
        ),
        ...(replaces === 0
          ? {
              ConditionExpression: 'attribute_not_exists(#user)',
              ExpressionAttributeNames: { '#user': 'user' },
            }
          : {
              ConditionExpression: '#version = :replaces',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: marshall({ ':replaces': replaces }),
            }),
      });
      await withinDeadline(
        (abortSignal) => client.send(command, { abortSignal }),
        limits(),
        deadline,
        isConflict,
      ).catch((cause: unknown) => {
        if (isConflict(cause)) throw new VersionConflict('the record was written meanwhile', cause);
        throw new StoreUnavailable('the record could not be written', cause);
      });
    },
  };
}
