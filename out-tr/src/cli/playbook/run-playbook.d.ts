import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Writes the site into `generated/playbook/`, which it replaces as a whole. */
export declare function runPlaybook(invocation: Invocation): Promise<ExitCode>;
