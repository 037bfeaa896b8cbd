import type { Choice, Dimension, Group, Scoring, ScoringRule } from '../../model/scoring.ts';

/** A rule and where it counts. */
export interface RuleInPlace {
  readonly dimension: Dimension;
  readonly group: Group;
  readonly rule: ScoringRule;
}

export function rulesOf(scoring: Scoring): readonly RuleInPlace[] {
  const places = known.get(scoring) ?? placesOf(scoring);
  known.set(scoring, places);
  return places;
}

/** Asked for again and again, and one place is one object for all who keep something about it. */
const known = new WeakMap<Scoring, readonly RuleInPlace[]>();

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
