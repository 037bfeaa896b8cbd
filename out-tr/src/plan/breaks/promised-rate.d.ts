import type { PlanSegment } from '../../model/plan.ts';
import type { Commitment } from '../../model/sla.ts';
import { type Exact } from '../../support/exact.ts';
import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/**
 * Rates of the plan beside what is promised about them. A plan that counts on less expects a broken promise; one that
 * counts on more than the promised quality can fail with every promise kept. The acceptance promised is a floor against
 * picking the easy leads, so a plan may count on more of it.
 */
export declare function promisedRateBreaks({ agreement, plan }: PlanFigures): readonly PlanBreak[];
export interface Way {
    readonly from: string;
    readonly to: string;
}
/** The stages between which a promise speaks of a share; of the accepted ones the way begins at the acceptance. */
export declare function wayOf({ measure, comparator }: Commitment, { stage, acceptance }: {
    readonly stage: string;
    readonly acceptance: string;
}): Way | undefined;
/** The rates from one stage to another multiplied; undefined where the segment does not pass both. */
export declare function rateBetween({ steps }: PlanSegment, { from, to }: Way): Exact | undefined;
