import type { Source } from '../../model/source.ts';
import type { TableName } from '../../records/load/table-plan.ts';
import { type FileType } from '../../support/record-form.ts';
import type { Io } from '../io.ts';
/** A file that is to be read. */
export interface RecordFile {
    readonly table: TableName;
    /** Absolute, without links. */
    readonly path: string;
    /** As the user knows it. */
    readonly shown: string;
    readonly form: FileType;
}
/** Every name under which a file of the folder of records is read. */
export declare function recordNames(source: Source): readonly string[];
/** The files of the export, or one sentence that says which of them is not there. */
export declare function recordFiles(io: Io, options: Readonly<Record<string, unknown>>, source: Source): readonly RecordFile[] | string;
