import type { ExitCode } from '../../exit-code.ts';
import { exitCodes } from '../../exit-code.ts';

/** Nothing can be proposed: what stands in the way is told and nothing is written. */
export class NoProposal extends Error {
  readonly exitCode: ExitCode;

  /** `unreadable`: what is in the files; `missing`: that there are none, or that nobody can read them. */
  constructor(message: string, why: 'unreadable' | 'missing' = 'unreadable') {
    super(message);
    this.exitCode = why === 'missing' ? exitCodes.couldNotRun : exitCodes.findings;
  }
}
