import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Works out every plan, or the one that is named. What breaks a plan is told; it fails the run only with `--fail-on`. */
export declare function runPlan(invocation: Invocation): ExitCode;
