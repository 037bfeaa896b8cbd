import type { Engine } from '../engine.ts';
import type { ExportFile } from '../export-file.ts';
/** The columns of a Parquet file with their types. */
export declare function parquetColumns(engine: Engine, path: string): Promise<Pick<ExportFile, 'columns'>>;
/** Every key that some line of a JSONL file has, by code points, and whether some line is no object. */
export declare function jsonlColumns(engine: Engine, path: string): Promise<Pick<ExportFile, 'columns' | 'hasStrayLines'>>;
