import type { Gate, GateResult } from './gates.ts';
import type { Times } from './times.ts';
/** How much is done; `--quick` only shows that everything runs and agrees. */
export interface Effort {
    readonly rounds: number;
    readonly isQuick: boolean;
}
/** One part of the bench, chosen by its name on the command line. */
export interface Part {
    readonly name: string;
    readonly run: (effort: Effort, say: (progress: string) => void) => Promise<PartResult>;
}
/** What one part measured. */
export interface PartResult {
    readonly name: string;
    /** One sentence: the work and its size. */
    readonly work: string;
    /** What one time is, e.g. `ns per lead`. */
    readonly unit: string;
    /** Whose time the ratios are shown of. */
    readonly base: string;
    readonly times: Times;
    /** Competitor → what it did not get right; it is measured, but no gate with it holds. */
    readonly wrong: ReadonlyMap<string, string>;
    /** Competitor → why it was not measured. */
    readonly left: ReadonlyMap<string, string>;
    /** Competitor → what has to be known about its figures. */
    readonly notes: ReadonlyMap<string, string>;
    readonly gates: readonly Gate[];
}
/** A gate with a competitor that gave other results fails, whatever its ratio. */
export declare function withWrong(results: readonly GateResult[], wrong: ReadonlyMap<string, string>): readonly GateResult[];
