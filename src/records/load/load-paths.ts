import type { PathsSource, Source } from '../../model/source.ts';
import { pathTable } from '../../sql/attribution/counted-paths.ts';
import type { ExportFile } from '../export-file.ts';
import type { ExportReader } from '../row-scan.ts';
import { type LoadReport, loadReport } from './load-export.ts';
import { loadTable } from './load-table.ts';
import { tableView } from './table-views.ts';

/** Reads a file of paths into the view `path` of the engine: rows that can be kept, numbered as in the file. */
export async function loadPaths(
  engine: ExportReader,
  source: Source,
  paths: PathsSource,
  file: ExportFile,
): Promise<LoadReport> {
  const loaded = await loadTable(engine, source, { table: 'path', columns: paths, file });
  await engine.run(tableView(pathTable, loaded?.kept, { path_id: 'CAST(row_seq + 1 AS VARCHAR)' }));
  return loadReport([loaded]);
}
