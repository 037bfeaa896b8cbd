import { isTimelineRule } from '../../../src/analyze/score/event-range.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Scoring } from '../../../src/model/scoring.ts';

/** The same with a further dimension, which counts what fit counts once more, without any bound. */
export function withProfile(agreement: Agreement): Agreement {
  return {
    ...agreement,
    scorings: Object.fromEntries(
      Object.entries(agreement.scorings).map(([id, scoring]) => [id, withCopiedFit(scoring)]),
    ),
  };
}

function withCopiedFit(scoring: Scoring): Scoring {
  const groups = scoring.dimensions.find(({ id }) => id === 'fit')?.groups ?? [];
  const copied = groups.map(({ min: _min, max: _max, ...group }) => ({
    ...group,
    rules: group.rules.filter((rule) => !isTimelineRule(rule)),
  }));
  return { ...scoring, dimensions: [...scoring.dimensions, { id: 'profile', groups: copied }] };
}
