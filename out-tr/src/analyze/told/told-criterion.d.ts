import type { Criterion, SignalTest } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import { type Told } from './told.ts';
/** A criterion of the agreement as an expression over questions (semantics §2). */
export declare function toldCriterion(agreement: Agreement, criterion: Criterion): Told;
/** The count-th newest event is younger than the window: less than so many days of 86,400 s have passed. */
export declare function toldSignal({ count, signals, withinDays }: Omit<SignalTest, 'op'>): Told;
/** The model whose score criteria read. */
export declare function defaultModel({ scorings }: Pick<Agreement, 'scorings'>): Scoring | undefined;
/** The lead stands in this cell of the matrix. */
export declare function toldCell({ id }: Scoring, grade: string, band: string): Told;
interface Cell {
    readonly grade: string;
    readonly band: string;
    readonly outcome: string;
    /** Grade and band in one word. */
    readonly cell: string;
}
/** Every cell of the matrix with its outcome. */
export declare function cellsOf({ matrix }: Scoring): readonly Cell[];
/** Is there a value? A set is there when it has a member. */
export declare function toldPresence({ fields }: Agreement, attribute: string): Told;
export {};
