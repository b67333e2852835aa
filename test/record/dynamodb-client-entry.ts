import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';

export { createDynamoDBClient } from '../../lambda/record/dynamodb-client.ts';
export { createRunnerStore } from '../../lambda/record/dynamodb-store.ts';

/** What the tests ask of a table. Here, beside the client, so that one bundle holds all of it. */
export const commands = {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
};
