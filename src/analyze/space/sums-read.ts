import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Scoring, ScoringRule } from '../../model/scoring.ts';

/** Attributes that are read together: as long as some of them are still to come, something has to be remembered. */
export type ReadTogether = ReadonlySet<string>;

/** What a scoring adds up. */
export interface SumsRead {
  /** Per group with bounds, where partial sums have to be remembered. */
  readonly groups: readonly ReadTogether[];
  /** Per rule that reads more than one. */
  readonly rules: readonly ReadTogether[];
}

export function sumsRead(scorings: readonly Scoring[]): SumsRead {
  const groups = scorings.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.groups));
  const bounded = groups.filter(({ min, max }) => min !== undefined || max !== undefined);
  return {
    groups: bounded.map(({ rules }) => new Set(rules.flatMap(readBy))).filter(({ size }) => size > 0),
    rules: groups
      .flatMap(({ rules }) => rules.map((rule) => new Set(readBy(rule))))
      .filter(({ size }) => size > 1),
  };
}

function readBy(rule: ScoringRule): readonly string[] {
  if (rule.kind === 'attribute') return attributesRead(rule.when);
  return rule.kind === 'exclusive' ? rule.choices.flatMap(({ when }) => attributesRead(when)) : [];
}
