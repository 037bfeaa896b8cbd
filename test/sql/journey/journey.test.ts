import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import { loadAgreement } from '../../../src/index.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { entryModels } from '../../../src/sql/journey/entry-models.ts';
import { historyModels } from '../../../src/sql/journey/history-models.ts';
import { lifecycleModels } from '../../../src/sql/journey/lifecycle-tables.ts';
import { journeyTables } from '../../../src/sql/journey-tables.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { tableStatements } from '../lead-rows.ts';
import { historyRows } from './course-rows.ts';

let connection: DuckDBConnection | undefined;
beforeAll(async () => {
  connection = await openDuckDb();
});

describe('the history of the sample leads gives the entries that the evaluator makes, implied ones included, for', () => {
  test.each(['.', 'examples/gitlab'])('%s', async (folder) => {
    if (connection === undefined) return console.warn(noDuckDb);
    const { agreement } = loadAgreement(folder);
    if (agreement === undefined) throw new Error('the agreement does not load');
    const evaluated = agreement.samples.map((sample) => ({
      sample,
      evaluation: evaluateLead(agreement, sample, sample.asOf),
    }));
    const rows = evaluated.flatMap(({ sample, evaluation }) => historyRows(agreement, sample, evaluation));
    for (const statement of tableStatements(journeyTables.stageHistory, rows, duckdb))
      await connection.run(statement);
    const options = { asOf: 8_000_000_000_000, dialect: duckdb };
    const models = [
      ...lifecycleModels(duckdb, agreement),
      ...historyModels(agreement, options),
      ...entryModels(agreement),
    ];
    for (const { name, query } of models)
      await connection.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${query}`);
    const found = (
      await connection.runAndReadAll(`SELECT * FROM stage_entry ORDER BY lead_id, entry_number`)
    ).getRowObjectsJS();
    for (const { sample, evaluation } of evaluated) {
      const own = found.filter(({ lead_id: lead }) => lead === sample.id).map((row) => entryOf(row));
      const expected = evaluation.journey.entries.map(
        ({ cycle, to, at, actor, reason, inferred, voidedAt }) => ({
          cycle,
          to,
          at,
          actor,
          reason: inferred ? null : reason,
          inferred,
          voidedAt: voidedAt ?? null,
        }),
      );
      expect({ lead: sample.id, entries: own.slice(sample.recordedStage === undefined ? 1 : 0) }).toEqual({
        lead: sample.id,
        entries: expected,
      });
    }
  });
});

function entryOf(row: Readonly<Record<string, unknown>>) {
  return {
    cycle: Number(row['cycle_number']),
    to: row['stage_id'],
    at: Number(row['entered_at']),
    actor: row['entry_actor'],
    reason: row['reason_id'],
    inferred: row['is_inferred'],
    voidedAt: row['voided_at'] === null ? null : Number(row['voided_at']),
  };
}
