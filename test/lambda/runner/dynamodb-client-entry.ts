/** The client and its commands as the tests use them, in one module so that it can be bundled. */
export {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
export { createDynamoDBClient } from '../../../lambda/runner/dynamodb-client.ts';
