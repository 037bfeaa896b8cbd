import type { Evaluation } from '../../../evaluate/evaluation.ts';
import type { WrittenLead } from '../../../scenario/written-lead.ts';
import { additionsTo } from '../../try/additions.ts';
import type { Missing } from '../../try/missing.ts';
import type { TriedAgreement } from '../../try/tried-agreement.ts';
import { type TriedAddition, tryAddition } from '../../try/try-addition.ts';

/** How long the page may be busy without a pause. */
const sliceMs = 20;

/** Tries every addition, a few at a time; undefined when meanwhile another lead is asked about. */
export async function seekAdditions(
  agreement: TriedAgreement,
  written: WrittenLead,
  { evaluation, missing }: { readonly evaluation: Evaluation; readonly missing: Missing },
  isAsked: () => boolean,
): Promise<readonly TriedAddition[] | undefined> {
  const found: TriedAddition[] = [];
  let since = 0;
  for (const addition of additionsTo(agreement, evaluation)) {
    if (performance.now() - since > sliceMs) {
      await new Promise((resume) => setTimeout(resume));
      if (!isAsked()) return undefined;
      since = performance.now();
    }
    const tried = tryAddition(agreement, written, addition, missing.test.stage);
    if (tried) found.push(tried);
  }
  return found;
}
