import type { Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
/** The score of a lead without an objection. */
export interface EmittedScore {
    /** Before the first event. */
    readonly declare: Lines;
    /** After the last one: sets `fit`, `engagement`, `total` and the verdicts. */
    readonly settle: Lines;
}
/** Nothing in an agreement without a scoring (semantics §3). */
export declare function emitScore(draft: Draft): EmittedScore;
