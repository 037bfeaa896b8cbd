import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { scanRows } from '../../host/exports/scan-rows.ts';
import type { Engine } from '../../records/engine.ts';
import { loadExport } from '../../records/load/load-export.ts';
import { writeScoreRows } from '../../records/score-rows-sql.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { scoreQuery } from '../../sql/score-query.ts';
import { type LookedAt, openFiles } from './open-files.ts';
import type { ReadExport } from './read-export.ts';
import type { ScoreJob } from './score-job.ts';

/** Any export: the engine reads it, whatever is wrong with it, and scores it by the relational models. */
export async function readByEngine(
  engine: Engine,
  { sound: { agreement }, source, options, output }: ScoreJob,
  looked: readonly LookedAt[],
): Promise<ReadExport> {
  const opened = await openFiles(engine, looked);
  const loaded = await loadExport({ ...engine, scanRows }, agreement, source, opened.files);
  return {
    ...loaded,
    findings: [...opened.findings, ...loaded.findings],
    async score() {
      const query = scoreQuery(agreement, { asOf: options.asOf, dialect: duckdb });
      const scale = defaultScoring(agreement)?.scale ?? 0;
      await engine.run(writeScoreRows(query, { scale, form: options.form, path: output.path }));
      const [count] = await engine.rows('SELECT count(*) AS all_rows FROM lead');
      return Number(count?.['all_rows'] ?? 0);
    },
  };
}
