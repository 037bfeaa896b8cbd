import type { CodeColumn } from '../../evaluate/columns/code-column.ts';
import type { LeadColumns } from '../../evaluate/columns/lead-columns.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { PlainColumn } from './plain-column.ts';
import type { PlainRows, Texts } from './plain-rows.ts';
/** A file that was read: its columns, and the parts of it in order. */
export interface PlainTable {
    readonly columns: readonly PlainColumn[];
    readonly parts: readonly PlainRows[];
}
/** The leads as columns, without their events; undefined when some cell is worth a finding. */
export declare function plainLeadColumns({ fields }: Pick<Agreement, 'fields'>, { columns, parts }: PlainTable, ids: Texts): LeadColumns | undefined;
/** A column of names holds nothing but texts. */
export declare function textColumn({ codes, values }: CodeColumn): CodeColumn<string>;
