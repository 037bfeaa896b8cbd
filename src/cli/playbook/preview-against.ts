import { openBudget } from '../../analyze/budget.ts';
import { diffAgreements } from '../../diff/agreement-diff.ts';
import { type PlaybookPreview, playbookPreview } from '../../playbook/preview/playbook-preview.ts';
import type { SoundAgreement } from '../agreement-check.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import { gateSeconds } from '../analyze/proof-options.ts';
import type { Invocation } from '../command.ts';
import { pairOf } from '../diff/compared-pair.ts';
import { type ComparedSide, comparedSide } from '../diff/compared-side.ts';
import { filesDiffer } from '../diff/told-diff.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';

/** What merging this agreement into another version would change; where that cannot be read, it has been told. */
export function previewAgainst(
  invocation: Invocation,
  { agreement, checked, folder, tree }: SoundAgreement,
  base: string,
): PlaybookPreview | ExitCode {
  const limits = proofLimits(invocation, gateSeconds);
  if (typeof limits === 'string') return couldNotRun(invocation.io, limits);
  const before = comparedSide(invocation, base);
  if (typeof before === 'number') return before;
  const own: ComparedSide = {
    agreement,
    read: checked,
    documents: checked.shaped,
    folder,
    tree,
    name: invocation.folder,
  };
  const pair = pairOf(invocation, before, own);
  const diff = diffAgreements(pair.before.agreement, pair.after.agreement, openBudget(limits));
  return playbookPreview(diff, { filesDiffer: filesDiffer(pair), renames: pair.renames }, before.name);
}
