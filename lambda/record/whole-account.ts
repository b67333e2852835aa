import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { UnreadableRecord } from '../errors.ts';
import { days, later } from '../time.ts';
import { type Item, itemOf } from './attributes.ts';
import type { Deadline } from './deadline.ts';
import type { RunnerKey } from './key.ts';
import { isConflict, type Reach } from './reach.ts';
import { expiryAfter, type RunnerStore } from './store.ts';

/** Stands where a person does, with the moment at which all of the account was forgotten. */
const forgotten = 'forgotten';

const personIn = ({ person }: Item): string => person?.S ?? '';

const unlessConflict = (error: unknown): void => {
  if (!isConflict(error)) throw error;
};

/** No session that is open when all is forgotten lasts as long. */
const markLasts = days(1);

/** How many people of an account are forgotten at once: as many as connections are quickly opened. */
const pageSize = 10;

const isRejected = (result: PromiseSettledResult<unknown>): result is PromiseRejectedResult =>
  result.status === 'rejected';

/** All that is kept of an account. Each item is at most 1 KB, so that a page holds them. */
async function allOf(
  { client, tableName, sender }: Reach,
  user: RunnerKey['user'],
  deadline: Deadline,
): Promise<readonly Item[]> {
  const query = new QueryCommand({
    TableName: tableName,
    KeyConditionExpression: '#user = :user',
    ExpressionAttributeNames: { '#user': 'user' },
    ExpressionAttributeValues: itemOf({ ':user': user }),
    ConsistentRead: true,
  });
  const send = sender(deadline, 'the records could not be read');
  return (await send((abortSignal) => client.send(query, { abortSignal }))).Items ?? [];
}

/** See `RunnerStore`. */
export async function loadSince(
  reach: Reach,
  ...[{ user, person }, since, now, deadline]: Parameters<RunnerStore['loadSince']>
): ReturnType<RunnerStore['loadSince']> {
  const items = await allOf(reach, user, deadline);
  const own = items.find((item) => personIn(item) === person);
  const at = Number(items.find((item) => personIn(item) === forgotten)?.['at']?.N);
  return { stored: own && (await reach.storedIn(own, now)), isForgotten: at >= since };
}

/** See `RunnerStore`. */
export async function takeBack(
  { client, tableName, sender }: Reach,
  ...[key, requestId, deadline]: Parameters<RunnerStore['takeBack']>
): Promise<void> {
  const deletion = new DeleteItemCommand({
    TableName: tableName,
    Key: itemOf(key),
    ConditionExpression: '#requestId = :requestId',
    ExpressionAttributeNames: { '#requestId': 'requestId' },
    ExpressionAttributeValues: itemOf({ ':requestId': requestId }),
  });
  const send = sender(deadline, 'the record could not be taken back');
  await send((abortSignal) => client.send(deletion, { abortSignal })).catch(unlessConflict);
}

/** See `RunnerStore`. */
export async function changeOthers(
  reach: Reach,
  ...[{ user, person }, change, occasion, deadline]: Parameters<RunnerStore['changeOthers']>
): Promise<void> {
  const others = (await allOf(reach, user, deadline)).filter(
    (item) => ![person, forgotten].includes(personIn(item)),
  );
  const writes = others.map(async (item) => {
    const stored = await reach.storedIn(item, occasion.now);
    const { record, version, requestId } = stored;
    const changed = change(record);
    if (changed === record) return;
    const writing = { ...occasion, record: changed, from: stored, replaces: version };
    const key = { user, person: personIn(item) };
    await reach.save(key, { ...writing, replacesRequest: requestId }, deadline);
  });
  const failed = (await Promise.allSettled(writes)).find(isRejected);
  // What a later version of the skill has written is its own to change.
  if (failed !== undefined && !(failed.reason instanceof UnreadableRecord)) throw failed.reason;
}

/** See `RunnerStore`. */
export async function forget(
  { client, tableName, sender }: Reach,
  ...[user, deadline, { unlessWrittenAfter, markedAs } = {}]: Parameters<RunnerStore['forget']>
): Promise<void> {
  const send = sender(deadline, 'not all records could be deleted');
  // The mark stands before anything is gone, so that whoever writes later finds it.
  if (markedAs !== undefined) {
    const expiresAt = Math.ceil(later(markedAs, markLasts) / 1000);
    const mark = new PutItemCommand({
      TableName: tableName,
      Item: itemOf({ user, person: forgotten, at: markedAs, expiresAt }),
    });
    await send((abortSignal) => client.send(mark, { abortSignal }));
  }
  let from: Item | undefined;
  do {
    const query = new QueryCommand({
      TableName: tableName,
      KeyConditionExpression: '#user = :user',
      ProjectionExpression: '#user, #person',
      ExpressionAttributeNames: { '#user': 'user', '#person': 'person' },
      ExpressionAttributeValues: itemOf({ ':user': user }),
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
          ExpressionAttributeValues: itemOf({
            ':expiresAt': expiryAfter(unlessWrittenAfter),
          }),
        }),
      });
      // Written since: spared on purpose.
      return send((abortSignal) => client.send(deletion, { abortSignal })).catch(unlessConflict);
    });
    // All have come to an end before one that failed is told of.
    const failed = (await Promise.allSettled(deletions)).find(isRejected);
    if (failed !== undefined) throw failed.reason;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
