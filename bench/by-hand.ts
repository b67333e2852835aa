// The limit: what is left of a cold start when a function does nothing but read an item and write
// it, by the same client, bundled in the same way.
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createDynamoDBClient } from '../lambda/record/dynamodb-client.ts';

const client = createDynamoDBClient(process.env);
const TableName = process.env['TABLE_NAME'];

/** Reads one item, counts up in it, and writes it. */
export async function handler({ context }: RequestEnvelope): Promise<ResponseEnvelope> {
  const Key = { user: { S: context.System.user.userId }, person: { S: 'household' } };
  const { Item } = await client.send(new GetItemCommand({ TableName, Key }));
  const visits = Number(Item?.['visits']?.N ?? 0) + 1;
  const counted = { ...Key, visits: { N: `${visits}` } };
  await client.send(new PutItemCommand({ TableName, Item: counted }));
  const text = `Welcome, for the ${visits}. time.`;
  return { version: '1.0', response: { outputSpeech: { type: 'PlainText', text } } };
}
