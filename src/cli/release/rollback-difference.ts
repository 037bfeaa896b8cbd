import type { BudgetLimits } from '../../analyze/budget.ts';
import { painter } from '../../diagnostics/paint.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Invocation } from '../command.ts';
import { diffText } from '../diff/diff-text.ts';
import { saysTheSame, toldBetween } from '../diff/told-diff.ts';
import { wantsColor } from '../io.ts';

/** An agreement under the name by which it is told. */
export interface NamedAgreement {
  readonly agreement: Agreement;
  readonly name: string;
}

/**
 * What an agreement does that the one before it does not, for people. Both are whole agreements, so whatever else tells what
 * the step means, with historic leads for example, can be asked here as well.
 */
export function rollbackDifference(
  { io, language }: Pick<Invocation, 'io' | 'language'>,
  before: NamedAgreement,
  after: NamedAgreement,
  limits: BudgetLimits,
): string {
  // That it takes effect on another day is what is asked for, and no news.
  const { effectiveFrom, ...timeless } = after.agreement;
  const from = before.agreement.effectiveFrom;
  const compared: Agreement = { ...timeless, ...(from === undefined ? {} : { effectiveFrom: from }) };
  const filesDiffer = !saysTheSame(before.agreement, compared);
  const around = { filesDiffer, renames: [] };
  const { diff, report } = toldBetween([before.agreement, compared], around, limits, language);
  return diffText(report, diff.versions.proof, {
    before: before.name,
    after: after.name,
    agreement: compared,
    paint: painter(wantsColor(io.stdout, io.environment)),
    language,
  });
}
