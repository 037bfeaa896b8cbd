import type { Model } from '../../src/sql/models/model.ts';

/** Statements that make each model a table, in place of the one before. */
export function modelStatements(models: readonly Model[]): readonly string[] {
  return models.flatMap(({ name, query }) => [
    `DROP TABLE IF EXISTS ${name}`,
    `CREATE TEMP TABLE ${name} AS ${query}`,
  ]);
}
