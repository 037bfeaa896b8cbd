import { type GateResult } from './gates.ts';
import type { PartResult } from './part.ts';
/** The figures of one part: a line per competitor, fastest first, with its median ratio to the base and its spread. */
export declare function partLines(part: PartResult): readonly string[];
export declare function gateLines(results: readonly GateResult[]): readonly string[];
/** The results as JSON under bench/results/, which git ignores. */
export declare function store(name: string, figures: object): void;
