import { type Tally } from './tally.ts';
/** Pairs `first`, `first + step`, … below `pairs`. */
export interface Run {
    readonly first: number;
    readonly step: number;
    readonly pairs: number;
    readonly leads: number;
    readonly seed: number;
    /** Of processor time, for one comparison. */
    readonly milliseconds: number;
}
export interface RunResult {
    readonly tally: Tally;
    /** One line per wrong proof, broken witness, and refuted refactoring. */
    readonly failures: readonly string[];
}
export declare function runPairs(run: Run, report?: (done: number, failures: number) => void): RunResult;
