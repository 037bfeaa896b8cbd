import { type Measure, type Question } from './question.ts';
import type { Told } from './told.ts';
/** What expressions read of a lead. */
export interface Parts {
    readonly questions: readonly Question[];
    /** Measures that are added up or shown, not only compared with constants. */
    readonly measured: readonly Measure[];
    /** Every number in them, and how large a measure has to be to come down to it. */
    readonly numbers: readonly number[];
    /** By how much measures are larger than what they come down to, at most. */
    readonly factor: number;
}
/** Every distinct question, measure and number of the expressions. */
export declare function partsOf(tolds: readonly Told[]): Parts;
/** The questions by what they are about. */
export declare function bySubject(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]>;
