import type { Finding } from '../../diagnostics/finding.ts';
import type { TreeDifference } from '../../host/tree-difference.ts';
import { toolVersion } from '../tool-version.ts';
import type { BuildJob } from './build-job.ts';
import { targetReport } from './build-report.ts';

/** What became of the tree: compared, or written. Paths are relative to `generated/`. */
export type TreeOutcome =
  | { readonly check: Partial<TreeDifference> & { readonly findings: readonly Finding[] } }
  | { readonly written: WrittenTree };

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
  const tree = 'check' in outcome ? { check: checkJson(outcome.check) } : outcome;
  return `${JSON.stringify({ schemaVersion: 1, version: toolVersion, targets, ...tree }, null, 2)}\n`;
}

function checkJson({
  missing,
  stale,
  lineEndings,
  extra,
  findings,
}: Extract<TreeOutcome, { check: unknown }>['check']) {
  return {
    upToDate: findings.length === 0,
    readable: missing !== undefined,
    missing: missing ?? [],
    changed: stale ?? [],
    lineEndingsOnly: lineEndings ?? [],
    extra: extra ?? [],
  };
}
