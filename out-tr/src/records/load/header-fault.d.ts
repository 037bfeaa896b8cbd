import type { Source, TableSource } from '../../model/source.ts';
import type { ExportFile } from '../export-file.ts';
import { type RecordFinding } from '../record-finding.ts';
/** Why the names of the columns cannot be told apart, so that nothing else about the file needs to be said. */
export declare function headerFault({ files, isNative }: Source, { columns }: TableSource, { shown, columns: found, line, isBroken }: ExportFile): RecordFinding | undefined;
