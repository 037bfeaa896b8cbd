import type { FidelityLoss } from '../../compile/fidelity-loss.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { TreeDifference } from '../../host/tree-difference.ts';
import { textIn } from '../../model/words/language.ts';
import type { SpokenLanguage } from '../command.ts';
import { toolVersion } from '../tool-version.ts';
import type { BuildJob } from './build-job.ts';
import { targetReport } from './build-report.ts';

/** What became of the tree: compared, or written. Paths are relative to `generated/`. */
export type TreeOutcome = { readonly check: TreeCheck } | { readonly written: WrittenTree };

/** No difference = the tree could not be read. */
export interface TreeCheck extends Partial<TreeDifference> {
  readonly findings: readonly Finding[];
  /** What is carried less faithfully than the standing reports say. */
  readonly lost: readonly FidelityLoss[];
}

export interface WrittenTree {
  readonly files: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Standing files that no build wrote; they stay. */
  readonly foreign: readonly string[];
}

/** The JSON form of a build, described by `schemas/output/build.schema.json`. */
export function buildJson({ compilations, invocation, renamed }: BuildJob, outcome: TreeOutcome): string {
  const targets = [...compilations].map(([target, compilation]) => {
    const former = renamed.get(target);
    const report = targetReport(target, compilation, invocation.language);
    return former === undefined ? report : { ...report, renamed: former };
  });
  const tree = 'check' in outcome ? { check: checkJson(outcome.check, invocation.language) } : outcome;
  return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, targets, ...tree }, null, 2)}\n`;
}

function checkJson(
  { missing, stale, lineEndings, extra, findings, lost }: TreeCheck,
  language: SpokenLanguage,
) {
  return {
    upToDate: findings.length === 0,
    readable: missing !== undefined,
    missing: missing ?? [],
    changed: stale ?? [],
    lineEndingsOnly: lineEndings ?? [],
    extra: extra ?? [],
    lessFaithful: lost.map(({ clause, how, is, target, title, was }) => ({
      target,
      clause,
      title: textIn(title, language),
      was: was.fidelity,
      is: is.fidelity,
      ...(how !== undefined && { how: textIn(how, language) }),
    })),
  };
}
