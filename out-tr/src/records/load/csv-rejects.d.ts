import type { FileForm } from '../../model/source.ts';
import type { ExportReader } from '../row-scan.ts';
import type { LineReject } from './line-rejects.ts';
import type { TablePlan } from './table-plan.ts';
/**
 * The lines of a delimited file that are no rows, in order, each once; or why the file is unreadable. What the engine tells
 * apart has to be what quotation marks and line ends alone tell apart, for at some of them it ends without a word.
 */
export declare function csvRejects(reader: ExportReader, plan: TablePlan, form: FileForm): Promise<readonly LineReject[] | string>;
