import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { compare } from '../../../src/analyze/compare/compare.ts';
import type { Comparison } from '../../../src/analyze/compare/comparison.ts';
import { type Edits, minimalAgreement } from '../minimal-agreement.ts';

const before = minimalAgreement();

function comparison(edits: Edits): Comparison {
  const compared = compare(before, minimalAgreement(edits), openBudget({}));
  if ('notComparable' in compared) throw new Error(compared.notComparable);
  return compared;
}

/** Kinds that some lead shows, with their labels; `?` for what is not decided. */
function shown({ kinds }: Comparison): Readonly<Record<string, readonly string[]>> {
  const entries = kinds.flatMap(({ kind, cases }) => {
    const labels = cases.flatMap(({ label, answer }) =>
      answer.answer === 'proved' ? [] : [`${answer.answer === 'unknown' ? '? ' : ''}${label}`],
    );
    return labels.length === 0 ? [] : [[kind, labels] as const];
  });
  return Object.fromEntries(entries);
}

const cases: readonly {
  readonly name: string;
  readonly edits: Edits;
  readonly shown: Readonly<Record<string, readonly string[]>>;
  readonly notCompared?: readonly string[];
  /** Whether every lead is proved to have the same points. */
  readonly score?: 'proved' | 'refuted';
}[] = [
  { name: 'nothing but words', edits: { lifecycle: [['Marketing qualified lead', 'MQL']] }, shown: {} },
  { name: 'another name of a routing rule', edits: { routing: [['id: dach', 'id: german']] }, shown: {} },
  {
    name: 'a condition in other words',
    edits: {
      routing: [
        ['country: { in: [DE, AT, CH] }', 'any: [{ country: { eq: CH } }, { country: { in: [DE, AT] } }]'],
      ],
    },
    shown: {},
    notCompared: [],
  },
  {
    name: 'a rule that is missing a country',
    edits: { routing: [['[DE, AT, CH]', '[DE, AT]']] },
    shown: { rerouted: [''] },
  },
  {
    name: 'a shorter promise',
    edits: { sla: [['within: 4', 'within: 3']] },
    shown: { 'other-sla': ['first-contact otherwise'] },
  },
  {
    name: 'a promise for fewer leads',
    edits: { sla: [['clock:', 'applies: { country: { exists: true } }\nclock:']] },
    shown: { 'other-sla': ['first-contact no longer'] },
  },
  {
    name: 'one more gate',
    edits: {
      lifecycle: [
        ['stages:', '  - { id: student, when: { seniority: { eq: staff } }, reason: competitor }\nstages:'],
      ],
    },
    shown: { 'no-longer-handed-over': [''] },
    notCompared: ['reasons of gates'],
  },
  {
    name: 'a threshold that is one point higher',
    edits: { lifecycle: [['total: { gte: 60 }', 'total: { gte: 61 }']] },
    shown: { 'no-longer-handed-over': [''] },
  },
  {
    name: 'a threshold that asks for nothing more',
    edits: { lifecycle: [['total: { gte: 60 }', 'total: { gt: 59 }']] },
    shown: {},
  },
  {
    name: 'a choice in two',
    edits: {
      scoring: [
        [
          '{ id: core, when: { employees: { between: [50, 500] } }, points: 30 }',
          '{ id: small, when: { employees: { between: [50, 199] } }, points: 30 }\n        - { id: core, when: { employees: { between: [200, 500] } }, points: 30 }',
        ],
      ],
    },
    shown: {},
  },
  {
    name: 'a choice that leaves one company out',
    score: 'refuted',
    edits: { scoring: [['between: [50, 500]', 'between: [51, 500]']] },
    shown: {
      'no-longer-handed-over': [''],
      'other-grade': ['A → B', 'B → C'],
      'other-outcome': ['mql → nurture', 'nurture → watch'],
    },
  },
  {
    name: 'points that decide nothing',
    edits: { scoring: [['gt: 500 } }, points: 10', 'gt: 500 } }, points: 11']] },
    score: 'refuted',
    shown: {},
  },
  {
    name: 'fewer points',
    edits: { scoring: [['signal: pricing-page-visit, points: 10', 'signal: pricing-page-visit, points: 9']] },
    score: 'refuted',
    shown: {
      'no-longer-handed-over': [''],
      'other-band': ['1 → 2'],
      'other-outcome': ['mql → nurture', 'nurture → watch'],
    },
  },
  {
    name: 'points for events that cancel each other',
    edits: {
      scoring: [
        [
          '      rules:\n        demo',
          '      rules:\n        prices: { signal: pricing-page-visit, points: 2, max: 3 per 30 days, within: 90 days }\n        demo',
        ],
        ['signal: pricing-page-visit, points: 10', 'signal: pricing-page-visit, points: 8'],
      ],
    },
    shown: {},
  },
  {
    name: 'one more stage',
    edits: { lifecycle: [['  won:', '  sql: { order: 35, owner: sales }\n  won:']] },
    shown: {},
    notCompared: ['stages that only one version has', 'owners and expected fields of stages'],
  },
  {
    name: 'another wait',
    edits: { reasons: [['wait: 90', 'wait: 30']] },
    shown: {},
    notCompared: ['reasons'],
  },
  {
    name: 'other hours',
    edits: { calendar: [['to: 16:00', 'to: 15:00']] },
    shown: {},
    notCompared: ['calendars'],
  },
];

describe('two versions of an agreement', () => {
  it.each(cases)('differ by $name', ({ edits, shown: expected, notCompared = [], score = 'proved' }) => {
    const compared = comparison(edits);
    expect(compared.score.answer).toBe(score);
    expect(shown(compared)).toEqual(expected);
    expect(compared.notCompared.map(({ part }) => part)).toEqual(notCompared);
  });
});
