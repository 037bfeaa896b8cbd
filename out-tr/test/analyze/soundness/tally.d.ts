import type { UnknownReason } from '../../../src/analyze/answer.ts';
import type { PairVerdict } from './judge-pair.ts';
/** What many pairs came to, as plain data that one thread can hand to another. */
export interface Tally {
    readonly pairs: number;
    /** `change answer` → questions. */
    readonly answers: Readonly<Record<string, number>>;
    /** Reason → questions. */
    readonly unknown: Readonly<Record<string, number>>;
    readonly witnesses: number;
    /** Kinds of difference that drawn leads showed. */
    readonly seen: number;
    readonly milliseconds: readonly number[];
}
export declare const emptyTally: Tally;
export declare function tallied(tally: Tally, { change, claims, seen, milliseconds }: PairVerdict): Tally;
export declare function added(left: Tally, right: Tally): Tally;
/** The figures as lines. */
export declare function tallyText(tally: Tally): string;
export declare function reasonText(reason: UnknownReason): string;
