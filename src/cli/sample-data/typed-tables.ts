import { availableParallelism } from 'node:os';
import { EngineFailure, type OpenEngine, openEngine } from '../../host/duckdb/open-engine.ts';
import type { ExportFolder } from '../../host/export-folder.ts';
import type { FileSystem } from '../../host/file-system.ts';
import type { Agreement } from '../../model/agreement.ts';
import { recordFiles, recordTables } from '../../records/record-tables.ts';
import { typedCopy } from '../../records/sample-data/typed-copy.ts';
import type { Io } from '../io.ts';

/** The engine that writes Parquet, in the folder of an export in the making; undefined where it is not installed. */
export function typingEngine({ loadDuckDb }: Io, target: ExportFolder): Promise<OpenEngine | undefined> {
  const limits = { memory: '1000MB', threads: availableParallelism() };
  return openEngine({ ...limits, scratch: target.place, files: [] }, loadDuckDb);
}

interface Typing {
  readonly agreement: Agreement;
  readonly files: FileSystem;
  readonly target: ExportFolder;
}

/** Puts a file of Parquet in the place of every one of CSV; what keeps the engine from it is told in a sentence. */
export async function typeTables(
  engine: OpenEngine,
  { agreement, files, target }: Typing,
): Promise<string | undefined> {
  target.settle();
  const tables = recordTables(agreement);
  for (const file of recordFiles) {
    const [from, to] = [`${target.place}/${file}.csv`, `${target.place}/${file}.parquet`];
    try {
      await engine.run(typedCopy(tables[file].table, agreement.fields, { from, to }));
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      return `${file}.parquet could not be written: ${error.message.split('\n')[0]}`;
    }
    files.remove(from);
  }
  return undefined;
}
