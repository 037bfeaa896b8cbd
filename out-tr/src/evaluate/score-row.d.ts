import type { Lifecycle } from '../model/lifecycle.ts';
import type { Instant } from '../support/instant.ts';
import type { JourneyAgreement } from './journey/journey-agreement.ts';
import type { LeadRecord } from './lead-record.ts';
import type { RoutingAgreement } from './routing/routing-plan-of.ts';
/** What `score` says of one lead of an export. Points are scaled by the default scoring's scale. */
export interface ScoreRow {
    /** Null without a score: under an objection, and in an agreement without a scoring. */
    readonly fit: number | null;
    readonly engagement: number | null;
    readonly total: number | null;
    /** Null where the model gives none. */
    readonly grade: string | null;
    readonly band: string | null;
    readonly cell: string | null;
    /** `objection` under one. */
    readonly outcome: string | null;
    /** The recorded stage with all automatic moves at asOf applied. */
    readonly stage: string;
    /** Id of the routing rule; null for a lead that is not handed over, is done with, or goes to the fallback. */
    readonly route: string | null;
    /** Pool of that rule; who of its members gets the lead depends on all leads and is no part of the row. */
    readonly pool: string | null;
}
/** Columns of points, in the order in which they build on one another. */
export declare const pointColumns: readonly ['fit', 'engagement', 'total'];
/** Columns of names, in that order too; a row of `score` has them after its points. */
export declare const nameColumns: readonly ['grade', 'band', 'cell', 'outcome', 'stage', 'route', 'pool'];
/**
 * The row of one lead at an instant, by the explaining evaluator. The generated evaluator and the SQL models give the
 * same row; it is their reference (semantics §3, §4, §7).
 */
export declare function scoreRow(agreement: JourneyAgreement & RoutingAgreement, record: LeadRecord, asOf: Instant): ScoreRow;
/** Only a lead that was handed over and is still open has a route. */
export declare function isWithSales(lifecycle: Lifecycle, stage: string): boolean;
