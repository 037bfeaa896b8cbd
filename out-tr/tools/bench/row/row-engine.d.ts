import type { BenchRow } from './row-code.ts';
/** A way to score the leads of the bench, by their number. */
export type RowEngine = {
    readonly name: string;
    readonly note?: string;
    readonly isSlow: boolean;
} & ({
    readonly rowOf: (index: number) => BenchRow;
} | {
    readonly rowsOf: (from: number, to: number) => Promise<readonly BenchRow[]>;
    /** As many leads at once as it gains from. */
    readonly inFlight: number;
});
