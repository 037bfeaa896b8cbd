import type { BudgetLimits } from '../../analyze/budget.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Agreement } from '../../model/agreement.ts';
import { folderOf, soundAgreement } from '../agreement-check.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import type { CheckedAgreement } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';

/** An agreement, the baselines of its targets, and how long may be proved. */
interface ComparedAgreement extends Pick<CheckedAgreement, 'retrieved'> {
  readonly agreement: Agreement;
  readonly limits: BudgetLimits;
}

/** What retrieved files are held against, and how long may be proved; what keeps it from that has been told. */
export function comparedAgreement(invocation: Invocation): ComparedAgreement | ExitCode {
  const limits = proofLimits(invocation);
  if (typeof limits === 'string') return couldNotRun(invocation.io, limits);
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  // What rules say of a readable agreement is no reason to compare nothing with it.
  const isJudgement = ({ code }: Finding): boolean => knownCodes().get(code)?.isRule === true;
  const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder, isJudgement);
  if (typeof sound === 'number') return sound;
  return { agreement: sound.agreement, retrieved: sound.checked.retrieved, limits };
}
