import type { TableDefinition } from '../../simulator/database/database.ts';

/** The table as `infra/runner-table.ts` declares it. */
export const runnersTable: TableDefinition = {
  name: 'runners',
  keys: ['user', 'person'],
};
