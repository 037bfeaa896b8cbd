import { type Times } from './times.ts';
/** A promise about speed: `of` takes at most, or at least, so many times as long as `to`. */
export type Gate = {
    readonly of: string;
    readonly to: string;
} & ({
    readonly atMost: number;
} | {
    readonly atLeast: number;
});
/** What came of a gate; without a ratio, because one of its sides was not measured, it is undecided. */
export type GateResult = Gate & {
    readonly ratio: number | null;
    readonly verdict: 'holds' | 'FAILS' | 'undecided';
    /** Why it fails or is undecided whatever the ratio. */
    readonly reason?: string;
};
export declare function gateResults(gates: readonly Gate[], times: Times): readonly GateResult[];
/** One line of the table of gates. */
export declare function gateRow(result: GateResult): readonly string[];
