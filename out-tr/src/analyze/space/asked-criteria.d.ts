import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Gate } from '../../model/lifecycle.ts';
/** Every question that decides something about a lead, whether or not it is written as a criterion. */
export declare function askedCriteria(agreement: Agreement): readonly Criterion[];
/** When a gate is true, as a criterion (semantics §3, Gates). One without a purpose looks at all of them. */
export declare function gateCriterion({ kind, when, purpose }: Gate, agreement: Agreement): Criterion;
/** The signal of a fast track inside its window. */
export declare function fastTrackCriterion({ signals, withinDays, }: NonNullable<Agreement['lifecycle']['stages'][number]['entry']['fastTrack']>): Criterion;
