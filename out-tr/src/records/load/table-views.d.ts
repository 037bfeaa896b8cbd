import type { Source } from '../../model/source.ts';
import type { Table } from '../../sql/table.ts';
import type { RejectionCounts } from './reject-rows.ts';
import type { StagedTable } from './stage-table.ts';
/** A staged table and what of it is left out. */
export interface KeptTable extends StagedTable {
    readonly rejected: RejectionCounts;
}
/** The view `lead` or `event`: the kept rows in the columns of the normalised table; `made` has columns that are computed. */
export declare function tableView(table: Table, staged: KeptTable | undefined, made?: Readonly<Record<string, string>>): string;
/** With a flag the objection counts where the flag says yes, from when it is known, else from the creation of the lead. */
export declare function leadView(table: Table, staged: KeptTable | undefined): string;
/** The view `consent`: rows of a file of consents, and what the leads' own columns say. */
export declare function consentView(table: Table, staged: KeptTable | undefined, leads: KeptTable | undefined, { leadConsents }: Pick<Source, 'leadConsents'>): string;
