import type { Criterion } from '../../criteria/criterion.ts';
import type { EvaluatedAgreement } from '../../evaluate/evaluated-agreement.ts';
import type { ScoringRule } from '../../model/scoring.ts';

/**
 * Every condition that a lead may be told about, with its parts, in an order that copies of one agreement share: words
 * that stand in the same order belong to them.
 */
export function conditionsOf({
  lifecycle,
  routing,
  scorings,
}: Pick<EvaluatedAgreement, 'lifecycle' | 'routing' | 'scorings'>): readonly Criterion[] {
  const rules = Object.values(scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  return [
    ...lifecycle.gates.map(({ when }) => when),
    ...lifecycle.stages.flatMap(({ entry }) => [entry.require, entry.threshold]),
    ...routing.rules.map(({ when }) => when),
    ...rules.flatMap(conditionsOfRule),
  ].flatMap((criterion) => (criterion === undefined ? [] : withParts(criterion)));
}

function conditionsOfRule(rule: ScoringRule): readonly Criterion[] {
  if (rule.kind === 'attribute') return [rule.when];
  return rule.kind === 'exclusive' ? rule.choices.map(({ when }) => when) : [];
}

function withParts(criterion: Criterion): readonly Criterion[] {
  return 'of' in criterion ? [criterion, ...criterion.of.flatMap(withParts)] : [criterion];
}
