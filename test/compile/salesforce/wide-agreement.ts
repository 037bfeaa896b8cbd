import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Group, ScoringRule } from '../../../src/model/scoring.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { at, byId, definition } from '../fixture-definition.ts';
import { fixtureScoring } from '../fixture-scoring.ts';

/** Long ids, long titles, deep criteria, long lists and more points than fit into formulas. */
export function wideAgreement(): Agreement {
  const base = fixtureAgreement();
  const long = definition('fields', `a-${'very-'.repeat(12)}long-name`, 'Ä very long title '.repeat(20));
  const fields = { ...base.fields, [long.id]: { ...required(base.fields['domain']), ...long } };
  const dimensions = fixtureScoring.dimensions.map((dimension) =>
    dimension.id === 'fit'
      ? { ...dimension, groups: [...dimension.groups, ...wideGroups(long.id)] }
      : dimension,
  );
  return fixtureAgreement({
    fields: byId(Object.values(fields)),
    scorings: byId([{ ...fixtureScoring, dimensions }]),
  });
}

function wideGroups(attribute: string): readonly Group[] {
  return Array.from({ length: 5 }, (_, index) => ({
    id: `wide-${index}`,
    title: { en: `Wide ${index}` },
    place: at('scoring', 'wide', index),
    rules: Array.from({ length: 12 }, (__, rule): ScoringRule => {
      const when = rule % 2 === 0 ? nested(5, rule) : longList(attribute, index * 100 + rule);
      return { id: `rule-${rule}`, title: { en: `Rule ${rule}` }, kind: 'attribute', when, points: rule - 3 };
    }),
  }));
}

function nested(depth: number, seed: number): Criterion {
  const test: Criterion = { op: 'gte', attribute: 'employees', value: seed * 7 + depth };
  if (depth === 0) return test;
  const op = depth % 3 === 0 ? 'all' : depth % 3 === 1 ? 'none' : 'any';
  return { op, of: [test, nested(depth - 1, seed), { op: 'kOf', k: 1, of: [test, nested(0, seed + 1)] }] };
}

export function longList(attribute: string, seed: number): Criterion {
  const values = Array.from({ length: 200 }, (_, index) => `größe-${seed}-${index}.example`);
  const ops = ['equals', 'contains', 'endsWith'] as const;
  return { op: ops[seed % 3] ?? 'equals', attribute, values };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixture has changed');
  return value;
}
