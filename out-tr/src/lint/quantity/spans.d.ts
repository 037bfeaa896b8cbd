import type { Duration } from '../../support/duration.ts';
/** A length of time as a text mentions it; whether working time or any time is meant, a text often leaves open. */
export interface Span {
    readonly amount: number;
    readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
    /** As written, for messages. */
    readonly words: string;
    /** Said to be a deadline: within, binnen, innerhalb. */
    readonly isDeadline: boolean;
}
/** Every length of time that a text mentions with a number, in order. */
export declare function spansIn(text: string): readonly Span[];
/** Could the text mean this duration? Generous: a day may be 24 hours, a week five working days. */
export declare function mayMean({ amount, unit }: Span, duration: Duration): boolean;
