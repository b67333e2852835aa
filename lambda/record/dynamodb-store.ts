import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../errors.ts';
import { type Instant, instant, milliseconds, seconds } from '../time.ts';
import { type Item, itemOf, valuesIn } from './attributes.ts';
import { withinDeadline } from './deadline.ts';
import { isOutage } from './outage.ts';
import { isConflict, type Reach } from './reach.ts';
import { readRecord, recordSchema, stillUnread } from './read.ts';
import { expiryAfter, type RunnerStore, type StoredRunner, writtenAt } from './store.ts';
import { type Places, written } from './written.ts';

const Versioned = v.object({
  version: v.number(),
  schema: v.number(),
  requestId: v.string(),
  expiresAt: v.number(),
});

function readable(item: Item): unknown {
  try {
    return valuesIn(item);
  } catch (cause) {
    throw new UnreadableRecord('an item with a value that has no place in a record', cause);
  }
}

/** Whether trying again would come to the same: a conflict, and whatever is no outage. */
const isFault = (error: unknown): boolean =>
  !(error instanceof StoreUnavailable) && !isOutage(error);

/**
 * Runners' records in DynamoDB: one item each, one request to load or save, every write
 * conditional.
 */
export function createRunnerStore(
  client: DynamoDBClient,
  tableName: string,
  places: Places,
): RunnerStore {
  const usual = milliseconds(300);
  // The first call of a fresh process also opens the connection.
  let firstTry = seconds(1);
  const limits = () => {
    const tries = [firstTry, usual];
    firstTry = usual;
    return tries;
  };

  const sender: Reach['sender'] = (deadline, trouble) => (call) =>
    withinDeadline(call, limits(), deadline, isFault).catch((cause: unknown) => {
      // A fault stays as it is, for it has to be mended.
      throw isFault(cause) ? cause : new StoreUnavailable(trouble, cause);
    });

  /** A record as an item holds it. */
  async function storedIn(
    { record, unread: beside, ...item }: Item,
    now: Instant,
  ): Promise<StoredRunner> {
    const parsed = v.safeParse(Versioned, readable(item));
    if (!parsed.success) throw new UnreadableRecord('an item without version or schema');
    const { version, schema, requestId } = parsed.output;
    const expiresAt = instant(seconds(parsed.output.expiresAt));
    // DynamoDB may take days to delete what has expired, and the next write must know its version.
    const isExpired = expiresAt <= now;
    const stored = isExpired ? { M: {} } : record;
    const read = await readRecord({ schema, stored, writtenAt: writtenAt({ expiresAt }) }, places);
    const unread = isExpired ? {} : { ...beside?.M, ...read.unread };
    const isDamaged = Object.keys(unread).length > 0;
    return {
      ...{ record: read.record, version, requestId, expiresAt },
      ...(isDamaged && { damaged: Object.keys(read.unread), unread }),
    };
  }

  const store: RunnerStore = {
    async load(key, now, deadline) {
      const command = new GetItemCommand({
        TableName: tableName,
        Key: itemOf(key),
        ConsistentRead: true,
      });
      const send = sender(deadline, 'the record could not be read');
      const { Item: item } = await send((abortSignal) => client.send(command, { abortSignal }));
      return item && storedIn(item, now);
    },

    async save(key, { record, from, replaces, replacesRequest, requestId, now }, deadline) {
      const unread = from?.unread && stillUnread(from.unread, from.record, record);
      const isDamaged = Object.keys(unread ?? {}).length > 0;
      const item = {
        ...key,
        version: replaces + 1,
        schema: recordSchema,
        requestId,
        expiresAt: expiryAfter(now),
        record: written(record, places),
      };
      const command = new PutItemCommand({
        TableName: tableName,
        Item: { ...itemOf(item), ...(unread && isDamaged && { unread: { M: { ...unread } } }) },
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
              ExpressionAttributeValues: itemOf({
                ':replaces': replaces,
                ':replacesRequest': replacesRequest,
              }),
            }),
      });
      const send = sender(deadline, 'the record could not be written');
      await send((abortSignal) => client.send(command, { abortSignal })).catch((cause: unknown) => {
        throw isConflict(cause)
          ? new VersionConflict('the record was written meanwhile', cause)
          : cause;
      });
    },

    // What most turns do without is loaded with the first that does not.
    loadSince: async (...of) => (await import('./whole-account.ts')).loadSince(reach, ...of),
    takeBack: async (...of) => (await import('./whole-account.ts')).takeBack(reach, ...of),
    changeOthers: async (...of) => (await import('./whole-account.ts')).changeOthers(reach, ...of),
    forget: async (...of) => (await import('./whole-account.ts')).forget(reach, ...of),
  };
  const reach: Reach = { client, tableName, sender, storedIn, save: store.save };
  return store;
}
