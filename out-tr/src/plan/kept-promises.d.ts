import type { Commitment } from '../model/sla.ts';
import { type Exact } from '../support/exact.ts';
import type { PlanFigures } from './plan-figures.ts';
/** What would be won if every promise were kept and no more: an answer, and no finding. */
export interface KeptPromises {
    /** The promises that were used, volume first. */
    readonly used: readonly Commitment[];
    /** As many months of the promised number as there are months of won deals. */
    readonly leads: Exact;
    readonly wins: Exact;
    /** In hundredths, as what the segment has to win. */
    readonly value: Exact;
    readonly toWin: Exact;
}
/**
 * The promised number of leads at the promised shares, and where nothing is promised, or more than planned, at the rates
 * of the plan. Only where one segment lives on the promised number: how leads divide among several nobody promises.
 */
export declare function keptPromises({ agreement, need, plan }: PlanFigures): KeptPromises | undefined;
