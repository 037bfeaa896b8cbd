import type { Reading } from './reading.ts';
/**
 * Counted events at most n to a window, newest to oldest. Rules that count the same events in the same way keep the same
 * ones, whatever these are worth and however far they look back: one ring.
 */
export interface Ring {
    readonly key: string;
    readonly n: number;
    readonly perDays: number;
    /** From this age on a kept event gives nothing to any of its rules. */
    readonly lookbackDays: number;
    readonly leaves: readonly number[];
}
export declare function ringsOf(readings: readonly Reading[]): readonly Ring[];
export declare function ringKey(reading: Reading): string;
/** Equal for readings that see the same values as new. */
export declare function distinctKey({ signals, where, counted }: Reading): string;
