import { attributesRead } from '../../criteria/attributes-read.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import type { Facts } from '../../criteria/facts.ts';
import { isMissing } from '../../criteria/known-value.ts';
import type { Dimension, ScoringRule } from '../../model/scoring.ts';
import type { ScoreLine } from './line.ts';

/** A fit rule, or a choice of one, that could not be judged. */
export interface UnknownRule {
  readonly group: string;
  readonly rule: string;
  readonly choice?: string;
}

/**
 * A rule is unknown if it is false and an attribute it reads is missing; a choice of an exclusive set only if none of
 * the set matched (semantics §3, Fit).
 */
export function unknownRules(
  fit: Dimension | undefined,
  lines: readonly ScoreLine[],
  facts: Facts,
): readonly UnknownRule[] {
  const matched = lines.filter((line) => line.dimension === fit?.id && hasMatched(line));
  const judged = new Set(matched.map(({ group, rule }) => `${group}/${rule}`));
  return (fit?.groups ?? []).flatMap((group) =>
    group.rules
      .filter(({ id }) => !judged.has(`${group.id}/${id}`))
      .flatMap((rule) => unknownParts(group.id, rule, facts)),
  );
}

/** Whether a line shows that its rule was judged. */
export function hasMatched(line: ScoreLine): boolean {
  if (line.kind === 'attribute') return line.held;
  return line.kind === 'exclusive' && line.choice !== null;
}

/** What is unknown of a rule of which nothing matched. */
export function unknownParts(group: string, rule: ScoringRule, facts: Facts): readonly UnknownRule[] {
  const head = { group, rule: rule.id };
  if (rule.kind === 'attribute') return readsMissing(rule.when, facts) ? [head] : [];
  if (rule.kind !== 'exclusive') return [];
  return rule.choices
    .filter(({ when }) => readsMissing(when, facts))
    .map(({ id }) => ({ ...head, choice: id }));
}

function readsMissing(criterion: Criterion, facts: Facts): boolean {
  return attributesRead(criterion).some((attribute) => isMissing(facts, attribute));
}
