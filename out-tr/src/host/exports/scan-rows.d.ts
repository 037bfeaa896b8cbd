import type { FileForm } from '../../model/source.ts';
import type { ExportFile } from '../../records/export-file.ts';
import type { RowScan } from '../../records/row-scan.ts';
/**
 * Counts the rows of delimited text in UTF-8, by its quotation marks and line ends alone, and finds the first mark that is
 * open at the end of the file or closes before the end of its cell. As the engine does, it lets blanks stand between a mark
 * and the delimiter.
 */
export declare function scanRows({ path }: Pick<ExportFile, 'path'>, form: FileForm): Promise<RowScan | string>;
