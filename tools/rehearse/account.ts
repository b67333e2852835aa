import { CloudFormationClient, ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetAliasCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { aliasName, type Names } from '../../infra/names.ts';

/** How a table is kept. */
export interface TableCare {
  readonly billing: string | undefined;
  readonly isProtected: boolean;
}

/** What is looked at in the emulated account beside what the deployment itself asks for. */
export interface Account {
  /** The version that Alexa calls. */
  version(): Promise<string>;
  table(): Promise<TableCare>;
  /** All that the table holds. */
  items(): Promise<readonly Record<string, unknown>[]>;
  /**
   * The types of resources in a template that the emulator does not know.
   * @throws when it refuses the template for anything else
   */
  unknownTypes(template: string): Promise<readonly string[]>;
}

/** Opens the account that the environment names, in one region. */
export function openAccount(region: string, { functionName, tableName }: Names): Account {
  const formation = new CloudFormationClient({ region });
  const dynamodb = new DynamoDBClient({ region });
  const lambda = new LambdaClient({ region });
  const named = { TableName: tableName };

  return {
    async version() {
      const alias = { FunctionName: functionName, Name: aliasName };
      return (await lambda.send(new GetAliasCommand(alias))).FunctionVersion ?? '';
    },

    async table() {
      const { Table: table } = await dynamodb.send(new DescribeTableCommand(named));
      return {
        billing: table?.BillingModeSummary?.BillingMode,
        isProtected: table?.DeletionProtectionEnabled ?? false,
      };
    },

    async items() {
      const { Items: items = [] } = await dynamodb.send(new ScanCommand(named));
      return items.map((item) => unmarshall(item));
    },

    async unknownTypes(template) {
      const refusal = await formation
        .send(new ValidateTemplateCommand({ TemplateBody: template }))
        .then(() => undefined)
        .catch((error: Error) => error.message);
      if (refusal === undefined) return [];
      const [, listed] = /Unrecognized resource types: \[(.*)\]/.exec(refusal) ?? [];
      if (listed === undefined) throw new Error(`The emulator refuses a template: ${refusal}`);
      return listed.split(', ');
    },
  };
}
