import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Compares two agreements lead by lead: what is proved the same, and one lead for each way in which they differ. */
export declare function runDiff(invocation: Invocation): Promise<ExitCode>;
