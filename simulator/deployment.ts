import { type Database, localCredentials, openDatabase } from './database/database.ts';
import { type LocalFunction, startFunction } from './function/local-function.ts';
import type { Skill } from './skill.ts';

/** The function, deployed, with the database that it keeps its records in. */
export interface Deployment {
  readonly database: Database;
  readonly lambda: LocalFunction;
  close(): Promise<void>;
}

/**
 * Deploys the built function of a skill for households.
 * @param folder where the database keeps its records; without one they are forgotten
 */
export async function deployFunction(skill: Skill, folder?: string): Promise<Deployment> {
  const { handler, environment, table, tableVariables, timeout } = skill;
  const database = await openDatabase(table, folder);
  const lambda = await startFunction(
    handler,
    {
      ...localCredentials,
      ...Object.fromEntries(tableVariables.map((name) => [name, database.tableName])),
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      ...environment,
    },
    timeout,
  );
  return {
    database,
    lambda,
    async close() {
      await lambda.close();
      await database.close();
    },
  };
}
