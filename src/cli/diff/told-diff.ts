import type { BudgetLimits } from '../../analyze/budget.ts';
import { openBudget } from '../../analyze/budget.ts';
import { type AgreementDiff, diffAgreements } from '../../diff/agreement-diff.ts';
import { type DiffReport, diffReport } from '../../diff/diff-report.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Rename } from '../../model/rename.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { compactModel, modelHash } from '../../records/releases/compact-model.ts';
import type { ComparedPair } from './compared-pair.ts';

/** A comparison, and what is told of it. */
export interface ToldDiff {
  readonly diff: AgreementDiff;
  readonly report: DiffReport;
}

/** Compares two versions within a budget. */
export function toldDiff(
  { after, before, renames }: ComparedPair,
  limits: BudgetLimits,
  language: ToolLanguage,
): ToldDiff {
  // A release has no files that could look otherwise.
  const filesDiffer =
    before.released === undefined && after.released === undefined
      ? textOf(before.tree) !== textOf(after.tree)
      : !saysTheSame(before.agreement, after.agreement);
  return toldBetween([before.agreement, after.agreement], { filesDiffer, renames }, limits, language);
}

/** The same of two agreements, wherever they come from. */
export function toldBetween(
  [before, after]: readonly [Agreement, Agreement],
  around: { readonly filesDiffer: boolean; readonly renames: readonly Rename[] },
  limits: BudgetLimits,
  language: ToolLanguage,
): ToldDiff {
  const diff = diffAgreements(before, after, openBudget(limits));
  return { diff, report: diffReport(diff, around, language) };
}

/** Words and logs included. */
export function saysTheSame(one: Agreement, other: Agreement): boolean {
  return modelHash(compactModel(one)) === modelHash(compactModel(other));
}

function textOf({ files }: SourceTree): string {
  return JSON.stringify(files.map(({ bytes, path }) => [path, Buffer.from(bytes).toString('base64')]));
}
