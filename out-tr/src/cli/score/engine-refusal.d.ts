import type { EngineFailure } from '../../host/duckdb/open-engine.ts';
import type { ScoreOptions } from './score-options.ts';
/** Why the engine could not go on, and what to write; undefined where the machine is not to blame. */
export declare function engineRefusal({ message, isOutOfMemory }: EngineFailure, { memory, threads }: Pick<ScoreOptions, 'memory' | 'threads'>): string | undefined;
