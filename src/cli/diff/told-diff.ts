import type { BudgetLimits } from '../../analyze/budget.ts';
import { openBudget } from '../../analyze/budget.ts';
import { type AgreementDiff, diffAgreements } from '../../diff/agreement-diff.ts';
import { type DiffReport, diffReport } from '../../diff/diff-report.ts';
import type { SourceTree } from '../../host/source-tree.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
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
  const diff = diffAgreements(before.agreement, after.agreement, openBudget(limits));
  const filesDiffer = textOf(before.tree) !== textOf(after.tree);
  return { diff, report: diffReport(diff, { filesDiffer, renames }, language) };
}

function textOf({ files }: SourceTree): string {
  return JSON.stringify(files.map(({ bytes, path }) => [path, Buffer.from(bytes).toString('base64')]));
}
