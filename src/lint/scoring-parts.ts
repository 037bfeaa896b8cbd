import type { Dimension, Group, Scoring, ScoringRule } from '../model/scoring.ts';

/** A rule of a scoring model with where it stands. */
export interface RuleInModel {
  readonly scoring: Scoring;
  readonly dimension: Dimension;
  readonly group: Group;
  readonly rule: ScoringRule;
}

/** Every scoring rule of these models, in model order. */
export function* scoringRules(scorings: Readonly<Record<string, Scoring>>): Generator<RuleInModel> {
  for (const scoring of Object.values(scorings)) {
    for (const dimension of scoring.dimensions) {
      for (const group of dimension.groups) {
        for (const rule of group.rules) yield { scoring, dimension, group, rule };
      }
    }
  }
}

/** The model that the lifecycle uses. */
export function defaultScoring(scorings: Readonly<Record<string, Scoring>>): Scoring | undefined {
  return Object.values(scorings).find((scoring) => scoring.isDefault);
}
