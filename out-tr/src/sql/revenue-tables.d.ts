import type { Table } from './table.ts';
/** What leads became worth, what was expected of them and what they cost (semantics §8 to §10). */
export interface RevenueTables {
    readonly opportunity: Table;
    readonly forecastSnapshot: Table;
    readonly cost: Table;
}
export declare const revenueTables: RevenueTables;
