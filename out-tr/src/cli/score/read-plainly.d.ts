import type { Io } from '../io.ts';
import type { LookedAt } from './open-files.ts';
import type { ReadExport } from './read-export.ts';
import type { ScoreJob } from './score-job.ts';
/**
 * An export of delimited text without anything worth a finding, read by this program's own threads and scored by the
 * columnar kernel, in a fraction of the engine's time. Undefined where the engine has to read it: it finds and tells.
 */
export declare function readPlainly(io: Io, job: ScoreJob, looked: readonly LookedAt[]): Promise<ReadExport | undefined>;
