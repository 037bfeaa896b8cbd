import type { LoadedDocument } from '../../../load/loaded-file.ts';
import type { SourceText } from '../../../load/source-text.ts';
import type { CsvCell } from '../../../support/csv.ts';
import type { Column } from './csv-column.ts';
interface TableRow {
    readonly row: readonly CsvCell[];
    readonly header: readonly CsvCell[];
    /** Undefined where the column means nothing. */
    readonly columns: readonly (Column | undefined)[];
    /** 1 for the row below the header. */
    readonly number: number;
    readonly source: SourceText;
}
/** The row as a document of kind sample; cells without text say nothing. */
export declare function rowDocument(table: TableRow): LoadedDocument;
export {};
