import { readSourceTree } from '../../host/source-tree.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import { judgedAnswer } from './judged-answer.ts';
import { openProofs } from './proofs.ts';
import { runBaseline } from './run-baseline.ts';

/** Judges the agreement with every proof; its answer is not kept, for what is decided depends on time and memory. */
export function runDeep(invocation: Invocation, folder: AgreementFolder): ExitCode {
  const { io, options, quiet } = invocation;
  const proofs = openProofs(invocation);
  if (typeof proofs === 'string') return couldNotRun(io, proofs);
  const ending = (code: ExitCode): ExitCode => {
    const undecided = proofs.undecided();
    if (!quiet) io.stderr.write(undecided);
    const isUnknown = undecided !== '' && options['allowUnknown'] !== true;
    return worst([code, isUnknown ? exitCodes.unknown : exitCodes.clean]);
  };
  if (options['baseline'] === true) return ending(runBaseline(invocation, folder, proofs.find));
  const tree = readSourceTree(io.machine.files, folder.path);
  const { exitCode, stdout, stderr } = judgedAnswer(invocation, folder, tree, proofs.find);
  io.stdout.write(stdout);
  if (!quiet) io.stderr.write(stderr);
  return ending(exitCode);
}
