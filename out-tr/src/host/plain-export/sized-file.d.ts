import type { ExportFile } from '../../records/export-file.ts';
import type { SizedFile } from '../../records/plain/plain-job.ts';
/** The file with its size and where its rows begin; undefined for a packed one, and where its names do not end with its first line. */
export declare function sizedFile(file: ExportFile, quote: string | undefined): SizedFile | undefined;
