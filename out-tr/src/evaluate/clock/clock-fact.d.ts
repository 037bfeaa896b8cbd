import type { Side } from '../../model/text.ts';
import type { Instant } from '../../support/instant.ts';
/** Something known about the clocks of one SLA on one lead. Facts are a set: their order means nothing. */
export type ClockFact = ClockFactHead & ({
    readonly fact: 'start';
} | {
    readonly fact: 'stop';
} | {
    readonly fact: 'cancel';
} | {
    readonly fact: 'reset';
}
/** The entry that started the clock was corrected. */
 | {
    readonly fact: 'void';
}
/** A waiting state over [at, until); without `until`, or before it has come, it still lasts. */
 | {
    readonly fact: 'pause';
    readonly until?: Instant;
} | {
    readonly fact: 'reassign';
    readonly cause: string;
}
/** From now on the lead belongs to a member of this team. */
 | {
    readonly fact: 'owner';
    readonly team: string;
} | {
    readonly fact: 'waiver';
    readonly by: Side;
});
interface ClockFactHead {
    readonly at: Instant;
    /** When the fact became known; absent = at once. */
    readonly loggedAt?: Instant;
    /** Cycle of the lead, from 1. */
    readonly cycle: number;
}
/** A fact exists from the later of its claimed and its logged instant on (semantics §1). */
export declare function isKnown(fact: {
    readonly at: Instant;
    readonly loggedAt?: Instant;
}, asOf: Instant): boolean;
export {};
