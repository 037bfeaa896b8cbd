import { type Atom } from './atoms.ts';
import type { Value } from './attribute.ts';
import type { Facts } from './facts.ts';
/** What a question read of the lead. */
export interface Reading {
    /**
     * The attribute's value, the number of events inside a window, the points or label of the score, the state of a
     * consent, or whether a stage was reached; null when it is missing or there is no score.
     */
    readonly value: Value | null;
    /** Age in dates, where a date was compared. */
    readonly ageDays?: number;
}
/** What the question reads, whether or not it holds. */
export declare function readingOf(atom: Atom, facts: Facts): Reading;
