import type { Agreement } from '../../model/agreement.ts';
import type { Engine } from '../../records/engine.ts';
import type { ScoreOptions } from './score-options.ts';
/** What is scored of what the engine holds, and where it goes. */
export interface EngineJob extends Pick<ScoreOptions, 'asOf' | 'form' | 'memory'> {
    /** The file of scores, absolute. */
    readonly path: string;
    /** A folder for what does not fit into memory. */
    readonly scratch: string;
    /** Of leads, events and consents. */
    readonly rows: number;
    /** Hears how far it is. */
    readonly say: (words: string) => void;
}
/**
 * Scores what the engine holds and says how many leads there are. Not everything that scoring takes can be put aside: what
 * has no room at once is scored in shares of the leads, and in more of them when a share has no room either.
 */
export declare function scoreByEngine(engine: Engine, agreement: Agreement, job: EngineJob): Promise<number>;
