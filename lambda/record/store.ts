import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../errors.ts';
import { days, elapsed, type Instant, instant, later, milliseconds, seconds } from '../time.ts';
import { type Deadline, withinDeadline } from './deadline.ts';
import type { RunnerKey } from './key.ts';
import { isOutage } from './outage.ts';
import { decodeRecord, type RunnerRecord, recordSchema } from './record.ts';

/** A record as it was found, with what the next write has to name. */
export interface StoredRunner {
  readonly record: RunnerRecord;
  /** Counts the writes, from 1. */
  readonly version: number;
  readonly requestId: string;
  readonly expiresAt: Instant;
}

export interface Writing {
  readonly record: RunnerRecord;
  /** The version that was read; 0 when nothing was stored. */
  readonly replaces: number;
  /**
   * The request that wrote what was read, where it is known: versions begin anew once all was
   * forgotten, and requests never come again.
   */
  readonly replacesRequest?: string | undefined;
  readonly requestId: string;
  readonly now: Instant;
}

export interface Forgetting {
  /** What was written after this moment is spared. */
  readonly unlessWrittenAfter?: Instant | undefined;
  /**
   * The moment to be kept for a day, and nothing else, for who holds something that never was in the
   * table: they may not write it any more. One write more.
   */
  readonly markedAs?: Instant | undefined;
}

export interface RunnerStore {
  /**
   * Reads a record; undefined when there is none, or its time to live has passed.
   * @throws StoreUnavailable, UnreadableRecord; a fault as it is
   */
  load(key: RunnerKey, now: Instant, deadline: Deadline): Promise<StoredRunner | undefined>;
  /**
   * The same for whoever holds something that is not in the table, and whether all was forgotten
   * since: still one request.
   * @param since when what they hold was the same as in the table last, or was begun
   */
  loadSince(
    key: RunnerKey,
    since: Instant,
    now: Instant,
    deadline: Deadline,
  ): Promise<{ readonly stored: StoredRunner | undefined; readonly isForgotten: boolean }>;
  /**
   * Writes a record if nobody has written since it was read.
   * @throws VersionConflict, StoreUnavailable
   */
  save(key: RunnerKey, writing: Writing, deadline: Deadline): Promise<void>;
  /** Deletes a record, where it is still what a request wrote. */
  takeBack(key: RunnerKey, requestId: string, deadline: Deadline): Promise<void>;
  /**
   * Deletes all that is kept of a user: the household and every voice that was recognised. The one
   * verb that takes more than a request: one read for every ten people of the account, and one
   * write a person. Done again it does no harm, and whoever holds what was deleted can't write it
   * back, for the version that a write has to name is gone.
   * @param user the hash that all of the user's keys begin with
   * @throws StoreUnavailable when something may be left
   */
  forget(user: RunnerKey['user'], deadline: Deadline, how?: Forgetting): Promise<void>;
  /**
   * Changes what is kept of everybody of an account but one, each by a write that names what it
   * replaces: one read, and one write for each who changes.
   * @throws VersionConflict, StoreUnavailable: done again it changes who is left
   */
  changeOthers(
    { user, person }: RunnerKey,
    change: (record: RunnerRecord) => RunnerRecord,
    occasion: Pick<Writing, 'requestId' | 'now'>,
    deadline: Deadline,
  ): Promise<void>;
}

/** Stands where a person does, with the moment at which all of the account was forgotten. */
const forgotten = 'forgotten';

/** No session that is open when all is forgotten lasts as long. */
const markLasts = days(1);

const Forgotten = v.object({ at: v.number() });

/** A record lives this long after its last use. */
const timeToLive = days(180);

/** When a record was written, to the second. */
export const writtenAt = ({ expiresAt }: Pick<StoredRunner, 'expiresAt'>): Instant =>
  later(expiresAt, milliseconds(-timeToLive));

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

/** How many people of an account are forgotten at once: as many as connections are quickly opened. */
const pageSize = 10;

const isConflict = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

const unlessConflict = (error: unknown): void => {
  if (!isConflict(error)) throw error;
};

/** Whether trying again would come to the same: a conflict, and whatever is no outage. */
const isFault = (error: unknown): boolean =>
  !(error instanceof StoreUnavailable) && !isOutage(error);

const isRejected = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === 'rejected';

/** The moment a record written at another expires, in the whole seconds that DynamoDB wants. */
const expiryAfter = (written: Instant): number => Math.floor(later(written, timeToLive) / 1000);

/**
 * Runners' records in DynamoDB: one item each, one request to load or save, every write
 * conditional.
 */
export function createRunnerStore(client: DynamoDBClient, tableName: string): RunnerStore {
  const usual = milliseconds(300);
  // The first call of a fresh process also opens the connection.
  let firstTry = seconds(1);
  const limits = () => {
    const tries = [firstTry, usual];
    firstTry = usual;
    return tries;
  };

  /** What makes requests within a deadline, and tells of an outage in the skill's own terms. */
  const sender =
    (deadline: Deadline, trouble: string) =>
    <Answer>(call: (abortSignal: AbortSignal) => Promise<Answer>): Promise<Answer> =>
      withinDeadline(call, limits(), deadline, isFault).catch((cause: unknown) => {
        // A fault stays as it is, for it has to be mended.
        throw isFault(cause) ? cause : new StoreUnavailable(trouble, cause);
      });

  /** A record as an item holds it. */
  function storedIn(item: Record<string, AttributeValue>, now: Instant): StoredRunner {
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
  }

  /** All that is kept of an account. Each item is at most 1 KB, so that a page holds them. */
  async function allOf(
    user: RunnerKey['user'],
    deadline: Deadline,
  ): Promise<readonly Record<string, AttributeValue>[]> {
    const query = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: '#user = :user',
      ExpressionAttributeNames: { '#user': 'user' },
      ExpressionAttributeValues: marshall({ ':user': user }),
      ConsistentRead: true,
    });
    const send = sender(deadline, 'the records could not be read');
    return (await send((abortSignal) => client.send(query, { abortSignal }))).Items ?? [];
  }

  const personIn = ({ person }: Record<string, AttributeValue>): string => person?.S ?? '';

  const store: RunnerStore = {
    async load(key, now, deadline) {
      const command = new GetItemCommand({
        TableName: tableName,
        Key: marshall({ ...key }),
        ConsistentRead: true,
      });
      const send = sender(deadline, 'the record could not be read');
      const { Item: item } = await send((abortSignal) => client.send(command, { abortSignal }));
      return item && storedIn(item, now);
    },

    async loadSince({ user, person }, since, now, deadline) {
      const items = await allOf(user, deadline);
      const own = items.find((item) => personIn(item) === person);
      const mark = items.find((item) => personIn(item) === forgotten);
      const told = v.safeParse(Forgotten, mark && readable(mark));
      return {
        stored: own && storedIn(own, now),
        isForgotten: told.success && told.output.at >= since,
      };
    },

    async save(key, { record, replaces, replacesRequest, requestId, now }, deadline) {
      const command = new PutItemCommand({
        TableName: tableName,
        Item: marshall(
          {
            ...key,
            version: replaces + 1,
            schema: recordSchema,
            requestId,
            expiresAt: expiryAfter(now),
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
              ConditionExpression:
                replacesRequest === undefined
                  ? '#version = :replaces'
                  : '#version = :replaces AND #requestId = :replacesRequest',
              ExpressionAttributeNames: {
                '#version': 'version',
                ...(replacesRequest !== undefined && { '#requestId': 'requestId' }),
              },
              ExpressionAttributeValues: marshall(
                { ':replaces': replaces, ':replacesRequest': replacesRequest },
                { removeUndefinedValues: true },
              ),
            }),
      });
      const send = sender(deadline, 'the record could not be written');
      await send((abortSignal) => client.send(command, { abortSignal })).catch((cause: unknown) => {
        throw isConflict(cause)
          ? new VersionConflict('the record was written meanwhile', cause)
          : cause;
      });
    },

    async takeBack(key, requestId, deadline) {
      const deletion = new DeleteItemCommand({
        TableName: tableName,
        Key: marshall({ ...key }),
        ConditionExpression: '#requestId = :requestId',
        ExpressionAttributeNames: { '#requestId': 'requestId' },
        ExpressionAttributeValues: marshall({ ':requestId': requestId }),
      });
      const send = sender(deadline, 'the record could not be taken back');
      await send((abortSignal) => client.send(deletion, { abortSignal })).catch(unlessConflict);
    },

    async changeOthers({ user, person }, change, occasion, deadline) {
      const others = (await allOf(user, deadline)).filter(
        (item) => ![person, forgotten].includes(personIn(item)),
      );
      const writes = others.map(async (item) => {
        const { record, version, requestId } = storedIn(item, occasion.now);
        const changed = change(record);
        if (changed === record) return;
        const writing = { ...occasion, record: changed, replaces: version };
        const key = { user, person: personIn(item) };
        await store.save(key, { ...writing, replacesRequest: requestId }, deadline);
      });
      const failed = (await Promise.allSettled(writes)).find(isRejected);
      // What a later version of the skill has written is its own to change.
      if (failed !== undefined && !(failed.reason instanceof UnreadableRecord)) throw failed.reason;
    },

    async forget(user, deadline, { unlessWrittenAfter, markedAs } = {}) {
      const send = sender(deadline, 'not all records could be deleted');
      // The mark stands before anything is gone, so that whoever writes later finds it.
      if (markedAs !== undefined) {
        const expiresAt = Math.ceil(later(markedAs, markLasts) / 1000);
        const mark = new PutItemCommand({
          TableName: tableName,
          Item: marshall({ user, person: forgotten, at: markedAs, expiresAt }),
        });
        await send((abortSignal) => client.send(mark, { abortSignal }));
      }
      let from: Record<string, AttributeValue> | undefined;
      do {
        const query = new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: '#user = :user',
          ProjectionExpression: '#user, #person',
          ExpressionAttributeNames: { '#user': 'user', '#person': 'person' },
          ExpressionAttributeValues: marshall({ ':user': user }),
          ConsistentRead: true,
          Limit: pageSize,
          ...(from && { ExclusiveStartKey: from }),
        });
        const page = await send((abortSignal) => client.send(query, { abortSignal }));
        const people = (page.Items ?? []).filter((item) => personIn(item) !== forgotten);
        const deletions = people.map((key) => {
          const deletion = new DeleteItemCommand({
            TableName: tableName,
            Key: key,
            ...(unlessWrittenAfter !== undefined && {
              ConditionExpression: 'attribute_not_exists(#expiresAt) OR #expiresAt <= :expiresAt',
              ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
              ExpressionAttributeValues: marshall({
                ':expiresAt': expiryAfter(unlessWrittenAfter),
              }),
            }),
          });
          // Written since: spared on purpose.
          return send((abortSignal) => client.send(deletion, { abortSignal })).catch(
            unlessConflict,
          );
        });
        // All have come to an end before one that failed is told of.
        const failed = (await Promise.allSettled(deletions)).find(isRejected);
        if (failed !== undefined) throw failed.reason;
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
    },
  };
  return store;
}
