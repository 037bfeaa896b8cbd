import type { Smt2File } from '../../analyze/smt/emit-smt2.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode } from '../exit-code.ts';
/** Writes questions for a solver into the folder of `--out`, one file each. */
export declare function emitQuestions({ io, options, quiet }: Pick<Invocation, 'io' | 'options' | 'quiet'>, questions: () => readonly Smt2File[]): ExitCode;
