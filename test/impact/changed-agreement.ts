import type { Criterion } from '../../src/criteria/criterion.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Scoring } from '../../src/model/scoring.ts';

/** Another version: a lower threshold, other points and decays, another route and another question about a text. */
export function changedAgreement(agreement: Agreement): Agreement {
  const { lifecycle, routing, scorings } = agreement;
  const stages = lifecycle.stages.map((stage) => {
    const { threshold, require, ...entry } = stage.entry;
    const eased = {
      ...(require && { require: lowered(require) }),
      ...(threshold && { threshold: lowered(threshold) }),
    };
    return { ...stage, entry: { ...entry, ...eased } };
  });
  const [first, ...rest] = routing.rules;
  const small: Criterion = { op: 'any', of: [{ op: 'contains', attribute: 'company', values: ['a'] }] };
  return {
    ...agreement,
    scorings: Object.fromEntries(
      Object.entries(scorings).map(([id, scoring]) => [id, changedPoints(scoring)]),
    ),
    lifecycle: { ...lifecycle, stages },
    routing: { ...routing, rules: first === undefined ? rest : [{ ...first, when: small }, ...rest] },
  };
}

function lowered(criterion: Criterion): Criterion {
  if ('of' in criterion) return { ...criterion, of: criterion.of.map(lowered) };
  return criterion.op === 'total' ? { ...criterion, value: criterion.value - 25 } : criterion;
}

function changedPoints(scoring: Scoring): Scoring {
  const dimensions = scoring.dimensions.map((dimension) => ({
    ...dimension,
    groups: dimension.groups.map((group) => ({
      ...group,
      rules: group.rules.map((rule, index) =>
        rule.kind === 'event' && index % 3 === 0 ? { ...rule, points: rule.points - 3 } : rule,
      ),
    })),
  }));
  return { ...scoring, dimensions };
}
