import type { Engine } from '../../records/engine.ts';
import { type LookedAt } from './open-files.ts';
import type { ReadExport } from './read-export.ts';
import type { ScoreJob } from './score-job.ts';
/** Any export: the engine reads it, whatever is wrong with it, and scores it by the relational models. */
export declare function readByEngine(engine: Engine, job: ScoreJob, looked: readonly LookedAt[]): Promise<ReadExport>;
