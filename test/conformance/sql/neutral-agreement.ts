import type { Dictionary } from '../../../src/evaluate/moment.ts';
import type { Lifecycle } from '../../../src/model/lifecycle.ts';
import type { Routing } from '../../../src/model/routing.ts';
import type { Scoring, ScoringRule } from '../../../src/model/scoring.ts';
import type { ScoredAgreement } from '../../../src/sql/statement.ts';
import { definitionOf, nowhere } from '../scoring/neutral-lead.ts';

/** The only stage of an agreement that is asked about scores or routes; leads in it lie with sales. */
const onlyStage = 'mql';

/** An agreement around what a case is about. */
export function agreementOf(
  dictionary: Dictionary,
  parts: Partial<Pick<ScoredAgreement, 'scorings' | 'lifecycle' | 'routing'>>,
): ScoredAgreement {
  return { ...dictionary, scorings: {}, lifecycle, routing: routingOf([]), ...parts };
}

export function routingOf(
  rules: readonly Pick<Routing['rules'][number], 'id' | 'when' | 'assign'>[],
): Routing {
  return {
    ...definitionOf('routing'),
    rules: rules.map((rule) => ({ ...definitionOf(rule.id), ...rule })),
    pools: {},
    queues: {},
    fallback: [],
  };
}

/** One rule alone, without any bound; its points are the total. */
export function scoringWith(rule: ScoringRule, scale: number): Scoring {
  const group = { id: 'group', title: {}, rules: [rule] };
  return {
    ...definitionOf('model'),
    isDefault: true,
    scale,
    dimensions: [{ id: 'engagement', groups: [group] }],
    total: {},
    grades: [],
    bands: [],
    matrix: {},
    outcomes: [],
    monotone: true,
  };
}

const lifecycle: Lifecycle = {
  ...definitionOf('lifecycle'),
  gates: [],
  stages: [
    {
      ...definitionOf(onlyStage),
      rank: 0,
      category: 'open',
      skippable: false,
      entry: { automatic: false, fields: [], expected: [] },
    },
  ],
  transitions: [],
  handoff: {
    stage: onlyStage,
    acceptance: onlyStage,
    decideWithin: { amount: 1, unit: 'hours' },
    onExpiry: 'escalate',
    decidedBy: [],
    place: nowhere,
  },
  cycles: { max: 1, scoreReset: 'engagement' },
};
