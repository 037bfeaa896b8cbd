import { scanRows } from '../../host/exports/scan-rows.ts';
import type { Engine } from '../../records/engine.ts';
import { loadExport } from '../../records/load/load-export.ts';
import { type LookedAt, openFiles } from '../records/open-files.ts';
import type { ReadExport } from './read-export.ts';
import { scoreByEngine } from './score-by-engine.ts';
import type { ScoreJob } from './score-job.ts';

/** Any export: the engine reads it, whatever is wrong with it, and scores it by the relational models. */
export async function readByEngine(
  engine: Engine,
  job: ScoreJob,
  looked: readonly LookedAt[],
): Promise<ReadExport> {
  const { sound, source } = job;
  const opened = await openFiles(engine, looked);
  const loaded = await loadExport({ ...engine, scanRows }, sound.agreement, source, opened.files);
  return {
    ...loaded,
    findings: [...opened.findings, ...loaded.findings],
    score: (say) => {
      const rows = loaded.tables.reduce((sum, table) => sum + table.rows, 0);
      const { options, output, scratch } = job;
      return scoreByEngine(engine, sound.agreement, { ...options, path: output.path, scratch, rows, say });
    },
  };
}
