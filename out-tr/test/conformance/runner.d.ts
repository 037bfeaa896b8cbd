import type { Adapters, VectorFile } from './adapter.ts';
import { type Difference } from './difference.ts';
/** What running one vector file showed. `held + failures + not supported + outside` is the number of its cases. */
export interface FileResult {
    readonly name: string;
    readonly format: string;
    readonly cases: number;
    readonly held: number;
    readonly failures: readonly Failure[];
    /** Kind of case → cases of it for which there is no adapter. */
    readonly notSupported: Readonly<Record<string, number>>;
    /** Kind of case → cases of it that are no question to the engine. */
    readonly outside: Readonly<Record<string, number>>;
}
export interface Failure {
    readonly id: string;
    /** Why the vector exists, where its author says so. */
    readonly why?: string;
    readonly difference?: Difference;
    /** What the tool threw instead of a result. */
    readonly error?: string;
}
/** Runs every case of one parsed file; a case's expectation is its `expect` (or `expected`). */
export declare function runFile(name: string, file: VectorFile, registry: Readonly<Record<string, Adapters>>): Promise<FileResult>;
