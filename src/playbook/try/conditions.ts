import type { Criterion } from '../../criteria/criterion.ts';
import type { EvaluatedAgreement } from '../../evaluate/evaluated-agreement.ts';
import type { ScoringRule } from '../../model/scoring.ts';

type Deciding = Pick<EvaluatedAgreement, 'lifecycle' | 'routing' | 'scorings'>;

/**
 * Every condition that a lead may be told about part by part, in an order that copies of one agreement share: words that
 * stand in the same order belong to them.
 */
export function toldConditions({ lifecycle, routing }: Omit<Deciding, 'scorings'>): readonly Criterion[] {
  return [
    ...lifecycle.gates.map(({ when }) => when),
    ...lifecycle.stages.flatMap(({ entry }) => [entry.require, entry.threshold]),
    ...routing.rules.map(({ when }) => when),
  ].flatMap((criterion) => (criterion === undefined ? [] : withParts(criterion)));
}

/** All of them and those of the scoring, each with its parts. */
export function conditionsOf(agreement: Deciding): readonly Criterion[] {
  const rules = Object.values(agreement.scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  return [...toldConditions(agreement), ...rules.flatMap(conditionsOfRule).flatMap(withParts)];
}

function conditionsOfRule(rule: ScoringRule): readonly Criterion[] {
  if (rule.kind === 'attribute') return [rule.when];
  return rule.kind === 'exclusive' ? rule.choices.map(({ when }) => when) : [];
}

function withParts(criterion: Criterion): readonly Criterion[] {
  return 'of' in criterion ? [criterion, ...criterion.of.flatMap(withParts)] : [criterion];
}
