import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Holds retrieved artefacts against the agreement: 1 when one says something else, 4 when that is unknown. */
export declare function runAgainst(invocation: Invocation): ExitCode;
