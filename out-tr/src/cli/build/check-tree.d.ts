import { type ExitCode } from '../exit-code.ts';
import type { BuildJob } from './build-job.ts';
/** Says how `generated/` differs from what would be written, and writes nothing. */
export declare function checkTree(job: BuildJob): ExitCode;
