import type { Finding } from '../diagnostics/finding.ts';
import type { Checks } from '../model/checks.ts';
import { codeFinding } from './code-finding.ts';
import { isAdjustable, type KnownCodes } from './known-code.ts';

type Levels = Checks['levels'];

/** Findings with the weight the agreement gives them; those of rules that are off are left out. */
export function levelled<F extends Pick<Finding, 'code' | 'severity'>>(
  findings: readonly F[],
  levels: Levels,
  known: KnownCodes,
): readonly F[] {
  return findings.flatMap((finding) => {
    const level = isAdjustable(finding.code, known) ? levels[finding.code]?.level : undefined;
    if (level === undefined) return [finding];
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** What is wrong with the levels themselves. */
export function levelFindings(levels: Levels, known: KnownCodes): readonly Finding[] {
  return Object.entries(levels).flatMap(([code, { place }]) => {
    const finding = codeFinding({ code, place, reword: (word) => ({ what: 'reword', place, word }) }, known);
    return finding ?? [];
  });
}
