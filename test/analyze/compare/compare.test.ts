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
  },
  {
    name: 'another wait',
    edits: { reasons: [['wait: 90', 'wait: 30']] },
    shown: {},
  },
  {
    name: 'other hours',
    edits: { calendar: [['to: 16:00', 'to: 15:00']] },
    shown: {},
  },
  {
    name: 'another stage that accepts',
    edits: { lifecycle: [['acceptance: sal', 'acceptance: won']] },
    shown: {},
  },
  {
    name: 'a stage that ends otherwise',
    edits: { lifecycle: [['category: won', 'category: lost']] },
    shown: {},
  },
  {
    name: 'a stage in which nobody works the lead any more',
    edits: {
      lifecycle: [['sal: { order: 30, owner: sales }', 'sal: { order: 30, owner: sales, category: parked }']],
    },
    shown: { rerouted: [''] },
  },
  {
    name: 'a gate that always stops',
    edits: { lifecycle: [['{ id: competitor,', '{ id: competitor, kind: embargo,']] },
    shown: {},
  },
  {
    name: 'a gate in a place in which it is tested as before',
    edits: {
      lifecycle: [
        ['  - { id: objection, kind: objection }\n', ''],
        ['reason: competitor }\n', 'reason: competitor }\n  - { id: objection, kind: objection }\n'],
      ],
    },
    shown: {},
  },
  {
    name: 'a value that nobody asks for',
    edits: { fields: [['[website, webinar, fair]', '[website, webinar, fair, partner]']] },
    shown: {},
  },
  {
    name: 'another name in the CRM',
    edits: { fields: [['salesforce: Company', 'salesforce: Account_Name']] },
    shown: {},
  },
];

/** Ids that are words of the language, or of two things at once; the edits of the older version come first. */
const namedAlike: readonly {
  readonly name: string;
  readonly named: Edits;
  readonly changed: Edits;
  readonly shown?: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    name: 'a promise called promise',
    named: { sla: [['id: first-contact', 'id: promise']] },
    changed: { sla: [['within: 4', 'within: 3']] },
    shown: { 'other-sla': ['promise otherwise'] },
  },
  {
    name: 'a band called list',
    named: {
      scoring: [
        ["bands: { '1'", 'bands: { list'],
        ...['A', 'B', 'C', 'U'].map((grade) => [`${grade}: { '1'`, `${grade}: { list`] as const),
      ],
    },
    changed: { scoring: [['A: { list: mql', 'A: { list: nurture']] },
    shown: { 'other-outcome': ['mql → nurture'] },
  },
  {
    name: 'a pool called list',
    named: {
      routing: [
        ['pool: inside', 'pool: list'],
        ['  inside: {', '  list: {'],
      ],
    },
    changed: { routing: [['reset: week', 'reset: month']] },
  },
  {
    name: 'a calendar called default',
    named: {
      calendar: [['id: office', 'id: default']],
      agreement: [['calendar: office', 'calendar: default']],
    },
    changed: { calendar: [['to: 16:00', 'to: 15:00']] },
  },
  {
    name: 'a role and a team of one name',
    named: { people: [['teams:\n', 'teams:\n  sdr: { side: sales, lead: sales-manager }\n']] },
    changed: { people: [['sdr: { title: SDR, side: sales }', 'sdr: { title: SDR, side: marketing }']] },
  },
];

describe('two versions of an agreement', () => {
  it.each(cases)('differ by $name', ({ edits, shown: expected, score = 'proved' }) => {
    const compared = comparison(edits);
    expect(compared.score.answer).toBe(score);
    expect(shown(compared)).toEqual(expected);
  });
});

describe('a score reset that only one version has', () => {
  it('leaves open what leads that were recycled would show', () => {
    const [always, never] = [
      minimalAgreement(),
      minimalAgreement({ lifecycle: [['scoreReset: engagement', 'scoreReset: none']] }),
    ];
    for (const [was, is] of [
      [never, always],
      [always, never],
    ] as const) {
      const compared = compare(was, is, openBudget({}));
      if ('notComparable' in compared) throw new Error(compared.notComparable);
      const answers = [
        compared.score,
        ...compared.kinds.flatMap(({ cases }) => cases.map((each) => each.answer)),
      ];
      expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set(['unknown']));
    }
  });
});

describe('names that mean something elsewhere', () => {
  it.each(namedAlike)('hide nothing: $name', ({ named, changed, shown: expected = {} }) => {
    const compared = compare(minimalAgreement(named), minimalAgreement(both(named, changed)), openBudget({}));
    if ('notComparable' in compared) throw new Error(compared.notComparable);
    expect(shown(compared)).toEqual(expected);
  });
});

function both(first: Edits, then: Edits): Edits {
  const files = [...new Set([...Object.keys(first), ...Object.keys(then)])];
  return Object.fromEntries(files.map((file) => [file, [...(first[file] ?? []), ...(then[file] ?? [])]]));
}
