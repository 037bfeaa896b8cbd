import type { Engine } from '../../records/engine.ts';
/** The package with the engine: 68 MB that only whole exports need, so it is optional and loaded when one is read. */
export type LoadDuckDb = () => Promise<typeof import('@duckdb/node-api')>;
export interface EngineOptions {
    /** Most memory for data, e.g. `3200MB`; beyond it the engine writes to `scratch`. */
    readonly memory: string;
    readonly threads: number;
    /** A folder of its own, absolute, for what does not fit into memory. */
    readonly scratch: string;
    /** The only other files it may touch, absolute. */
    readonly files: readonly string[];
}
/** An engine of this process. */
export interface OpenEngine extends Engine {
    /** Ends what runs now, and everything asked later, with `RunStopped`. */
    readonly stop: () => void;
    readonly close: () => void;
}
/** What the engine says when a statement could not be run. */
export declare class EngineFailure extends Error {
    /** The statement may need less than it asked for in vain. */
    get isOutOfMemory(): boolean;
}
/** DuckDB in this process, locked up before it sees a byte of data; undefined where its package is not installed. */
export declare function openEngine(options: EngineOptions, load?: LoadDuckDb): Promise<OpenEngine | undefined>;
