import type { EventColumns } from '../../evaluate/columns/event-columns.ts';
import { type PlainTable } from './plain-lead-columns.ts';
/** The events of all leads side by side; undefined when some cell is worth a finding. */
export interface PlainEvents {
    readonly columns: EventColumns;
    /** Whether some lead has two events of one instant, whose order only their ids tell. */
    readonly hasTies: boolean;
}
export declare function plainEventColumns(table: PlainTable, count: number): PlainEvents | undefined;
