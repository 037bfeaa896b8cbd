import { type QueryOptions, type ScoredAgreement } from './statement.ts';
/** A chain of common table expressions and the last of them, with one row per lead and every column on the way. */
interface ScoreTables {
    readonly tables: readonly string[];
    readonly last: string;
}
/** Every step from the normalised tables to the route: what `scoreQuery` selects from. */
export declare function scoreTables(agreement: ScoredAgreement, options: QueryOptions): ScoreTables;
/**
 * One SELECT over the tables of `leadTables` that gives, for every lead, what `scoreRow` gives: `lead_id, fit,
 * engagement, total` (scaled integers), `grade, band, cell, outcome, stage, route, pool`. Rows have no order.
 */
export declare function scoreQuery(agreement: ScoredAgreement, options: QueryOptions): string;
export {};
