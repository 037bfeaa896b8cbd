import type { FileForm } from '../../model/source.ts';
import type { ExportFile } from '../../records/export-file.ts';
import { type RecordFinding } from '../../records/record-finding.ts';
/** A file of delimited text as the engine can read it: in UTF-8, at `scratch` where it has to be written anew. */
export declare function lookAtCsv(path: string, shown: string, form: FileForm, scratch: string): Promise<ExportFile | RecordFinding>;
