import type { Table } from './table.ts';
/** What became of leads: the facts that stages, handoffs and clocks are computed from (semantics §4, §5, §7). */
export interface JourneyTables {
    readonly stageHistory: Table;
    readonly assignment: Table;
    readonly activity: Table;
}
export declare const journeyTables: JourneyTables;
