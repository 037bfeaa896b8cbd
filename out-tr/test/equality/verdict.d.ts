import { type Case } from './case.ts';
import { type Difference } from './difference.ts';
import type { Engine } from './engine.ts';
/** How many agreements are drawn, with how many leads each, and from which seed. */
export interface Draw {
    readonly agreements: number;
    readonly leads: number;
    readonly seed: number;
    /** False: the first example will do. */
    readonly shrinks?: boolean;
}
export interface Verdict {
    readonly agreements: number;
    readonly rows: number;
    /** The smallest example of an engine that differs from the reference. */
    readonly counterexample?: Counterexample;
}
export interface Counterexample extends Pick<Case, 'agreement' | 'asOf'> {
    readonly difference: Difference;
}
/** Do the engines give the reference's row for every lead of every agreement drawn? */
export declare function judge(engines: readonly Engine[], { agreements, leads, seed, shrinks }: Draw): Promise<Verdict>;
/** Everything needed to see the difference again. */
export declare function counterexampleText({ agreement, asOf, difference }: Counterexample): string;
