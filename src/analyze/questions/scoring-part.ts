import type { Choice, Dimension, Group, Scoring, ScoringRule } from '../../model/scoring.ts';
import { keptWith } from '../../support/kept.ts';

/** A rule and where it counts. */
export interface RuleInPlace {
  readonly dimension: Dimension;
  readonly group: Group;
  readonly rule: ScoringRule;
}

export const rulesOf: (scoring: Scoring) => readonly RuleInPlace[] = keptWith(placesOf);

function placesOf({ dimensions }: Scoring): readonly RuleInPlace[] {
  return dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group) => group.rules.map((rule) => ({ dimension, group, rule }))),
  );
}

/** The conditions of a rule about the lead itself, in the order in which they are tried; none of a rule about events. */
export function choicesOf(rule: ScoringRule): readonly Pick<Choice, 'id' | 'when' | 'points' | 'place'>[] {
  if (rule.kind === 'attribute') return [rule];
  return rule.kind === 'exclusive' ? rule.choices : [];
}

/** The scoring without one of its rules. */
export function withoutRule(scoring: Scoring, { dimension, group, rule }: RuleInPlace): Scoring {
  const smaller: Group = { ...group, rules: group.rules.filter((each) => each !== rule) };
  const groups = dimension.groups.map((each) => (each === group ? smaller : each));
  const dimensions = scoring.dimensions.map((each) => (each === dimension ? { ...dimension, groups } : each));
  return { ...scoring, dimensions };
}
