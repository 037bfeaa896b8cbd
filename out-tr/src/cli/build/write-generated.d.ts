import { type ExitCode } from '../exit-code.ts';
import type { BuildJob } from './build-job.ts';
/** Replaces `generated/` by what was compiled, unless it already holds exactly that. */
export declare function writeGenerated(job: BuildJob): ExitCode;
