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
export function toldDiff(pair: ComparedPair, limits: BudgetLimits, language: ToolLanguage): ToldDiff {
  const { after, before, renames } = pair;
  const around = { filesDiffer: filesDiffer(pair), renames };
  return toldBetween([before.agreement, after.agreement], around, limits, language);
}

/** Whether the files of two versions are others; a release has none that could look otherwise. */
export function filesDiffer({ after, before }: ComparedPair): boolean {
  return before.released === undefined && after.released === undefined
    ? textOf(before.tree) !== textOf(after.tree)
    : !saysTheSame(before.agreement, after.agreement);
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
