import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.ts';
import { ask } from '../../../src/analyze/questions/ask.ts';
import { questions } from '../../../src/analyze/questions/index.ts';
import { openStudy } from '../../../src/analyze/questions/open-study.ts';
import type { Statement } from '../../../src/analyze/questions/statement.ts';
import { type Edits, minimalAgreement } from '../minimal-agreement.ts';

/** What one question says of the minimal agreement with other words in it. */
function said(id: string, edits: Edits): readonly Statement[] {
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return ask(question, openStudy(minimalAgreement(edits), openBudget({})));
}

/** A second promise with the clock of the first. */
function large(applies: string): string {
  return `kind: sla
id: first-contact-large
owner: sales
promise: { en: Large ones sooner., de: Große früher. }
applies: ${applies}
clock: { start: { stage: mql }, stop: { touch: human } }
within: 2 business hours
compliance: { target: 95 %, per: week }
`;
}

const tried = 'order: 15, owner: marketing, entry: { automatic: true, require: { partner: { eq: true } } }';

/** For each question an agreement in which it finds nothing and one in which it does. */
const cases: readonly {
  readonly question: string;
  readonly name: string;
  readonly edits: Edits;
  /** Everything but what is fine. */
  readonly says: readonly string[];
}[] = [
  { question: 'demotes-at-entry', name: 'nothing is withdrawn', edits: {}, says: [] },
  {
    question: 'demotes-at-entry',
    name: 'a fast track past the threshold',
    edits: { lifecycle: [['cycles:', 'demoteBelow: 50\ncycles:']] },
    says: ['wrong: a lead may enter stage mql and be withdrawn the night after, as often as cycles allow'],
  },
  { question: 'engagement-alone', name: 'engagement ends below the threshold', edits: {}, says: [] },
  {
    question: 'engagement-alone',
    name: 'a lower threshold',
    edits: { lifecycle: [['gte: 60', 'gte: 50']] },
    says: ['wrong: a lead reaches the threshold of stage mql without a point of fit'],
  },
  { question: 'fit-alone', name: 'engagement is asked for', edits: {}, says: [] },
  {
    question: 'fit-alone',
    name: 'only a total is asked for',
    edits: {
      lifecycle: [['{ all: [{ total: { gte: 60 } }, { engagement: { gt: 0 } }] }', '{ total: { gte: 50 } }']],
    },
    says: ['wrong: a lead reaches the threshold of stage mql without a point of engagement'],
  },
  { question: 'engagement-lowers-stage', name: 'more is more', edits: {}, says: [] },
  {
    question: 'engagement-lowers-stage',
    name: 'a tier that ends',
    edits: {
      scoring: [
        [
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }',
          'pricing-page: { signal: pricing-page-visit, count: { tiers: [{ from: 2, to: 3, points: 30 }] }, within: 90 days }',
        ],
      ],
    },
    says: ['wrong: one more pricing-page-visit moves this lead from stage mql back to lead'],
  },
  {
    question: 'engagement-lowers-stage',
    name: 'a rule that takes points off where there is the signal',
    edits: {
      scoring: [
        [
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }',
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }\n        seen: { when: { signal: pricing-page-visit, within: 30 days, count: 1 }, points: -45 }',
        ],
      ],
    },
    says: ['wrong: one more pricing-page-visit moves this lead from stage mql back to lead'],
  },
  {
    question: 'engagement-lowers-stage',
    name: 'points for not having been there',
    edits: {
      scoring: [
        [
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }',
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }\n        unseen: { when: { none: [{ signal: pricing-page-visit, within: 30 days, count: 1 }] }, points: 45 }',
        ],
      ],
    },
    says: ['wrong: one more pricing-page-visit moves this lead from stage mql back to lead'],
  },
  {
    question: 'engagement-lowers-stage',
    name: 'a choice that is worth less',
    edits: {
      scoring: [
        [
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }',
          'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }\n        chosen: { exclusive: [{ id: seen, when: { signal: pricing-page-visit, within: 30 days, count: 1 }, points: 5 }, { id: others, when: { all: [] }, points: 30 }] }',
        ],
      ],
    },
    says: ['wrong: one more pricing-page-visit moves this lead from stage mql back to lead'],
  },
  {
    question: 'engagement-lowers-stage',
    name: 'a stage that must not have a signal',
    edits: {
      lifecycle: [
        [
          'expected: [country]',
          'expected: [country]\n      require: { none: [{ signal: pricing-page-visit, within: 30 days }] }',
        ],
      ],
    },
    says: ['wrong: one more pricing-page-visit moves this lead from stage mql back to lead'],
  },
  { question: 'gate-never-stops', name: 'two gates of their own', edits: {}, says: [] },
  {
    question: 'gate-never-stops',
    name: 'a gate behind a wider one',
    edits: {
      lifecycle: [
        [
          'stages:',
          '  - { id: rival, when: { domain: { in: [rival.example] } }, reason: competitor }\nstages:',
        ],
      ],
    },
    says: ['wrong: gate rival never stops a lead: other gates stop all of its leads first'],
  },
  { question: 'invariants-contradict', name: 'none are declared', edits: {}, says: [] },
  {
    question: 'invariants-contradict',
    name: 'one that can be',
    edits: {
      fields: [
        [
          'kind: fields',
          `${'kind: fields\ninvariants:\n  dach: { when: { country: { eq: CH } }, then: { partner: { eq: false } } }'}`,
        ],
      ],
    },
    says: [],
  },
  {
    question: 'invariants-contradict',
    name: 'two that cannot',
    edits: {
      fields: [
        [
          'kind: fields',
          'kind: fields\ninvariants:\n  some: { when: { lead-source: { exists: true } }, then: { country: { eq: CH } } }\n  other: { when: { lead-source: { exists: true } }, then: { country: { eq: DE } } }',
        ],
      ],
    },
    says: ['wrong: no lead meets other, some at once'],
  },
  { question: 'low-intent-alone', name: 'clicks give no points', edits: {}, says: [] },
  {
    question: 'low-intent-alone',
    name: 'clicks without a limit',
    edits: {
      scoring: [
        [
          '    habit:',
          '    mail:\n      rules:\n        clicks: { signal: email-click, points: 5, count: every, within: 30 days }\n    habit:',
        ],
      ],
    },
    says: [
      'wrong: email-click is the only thing this lead ever did, and it reaches the threshold of stage mql',
    ],
  },
  { question: 'matrix-monotone', name: 'outcomes rise', edits: {}, says: [] },
  {
    question: 'matrix-monotone',
    name: 'the best cell gives less',
    edits: { scoring: [["A: { '1': mql,", "A: { '1': nurture,"]] },
    says: ['wrong: cell A1 gives nurture, the lesser cell B1 gives mql'],
  },
  { question: 'matrix-total', name: 'every cell is filled', edits: {}, says: [] },
  {
    question: 'requalifies-at-once',
    name: 'a wait and a reset',
    edits: {},
    says: ['note: 90 days after it was recycled for timing, one event like this one may bring a lead back'],
  },
  {
    question: 'requalifies-at-once',
    name: 'no fast track',
    edits: {
      lifecycle: [
        ['      fastTrack: { signal: demo-request, within: 1 day }\n', ''],
        ['gte: 60', 'gte: 95'],
      ],
    },
    says: [],
  },
  {
    question: 'requalifies-at-once',
    name: 'a short wait and no reset',
    edits: {
      reasons: [['wait: 90 calendar days', 'wait: 7 calendar days']],
      lifecycle: [['scoreReset: engagement', 'scoreReset: none']],
    },
    says: [
      'wrong: 7 days after it was recycled for timing, a lead like this one may come back, for it keeps its points',
    ],
  },
  {
    question: 'routing-gap',
    name: 'leads without a country',
    edits: {},
    says: ['wrong: no routing rule takes this lead, which is handed over; it falls to queue operations'],
  },
  {
    question: 'routing-gap',
    name: 'a country is asked for',
    edits: { lifecycle: [['fields: [company]', 'fields: [company, country]']] },
    says: [],
  },
  { question: 'routing-overlap', name: 'one rule', edits: {}, says: [] },
  {
    question: 'routing-overlap',
    name: 'two rules for directors of one country',
    edits: {
      routing: [
        [
          'pools:',
          '  - { id: directors, when: { seniority: { eq: director } }, assign: { queue: operations } }\npools:',
        ],
      ],
    },
    says: ['note: routing rule dach takes leads for which directors below it holds too'],
  },
  { question: 'routing-shadowed', name: 'one rule', edits: {}, says: [] },
  {
    question: 'routing-shadowed',
    name: 'a rule behind a wider one',
    edits: {
      routing: [
        [
          'pools:',
          '  - { id: austria, when: { country: { eq: AT } }, assign: { queue: operations } }\npools:',
        ],
      ],
    },
    says: ['wrong: routing rule austria takes no lead: dach above it takes all of its leads'],
  },
  {
    question: 'routing-shadowed',
    name: 'a rule for leads that a gate stops',
    edits: {
      routing: [
        [
          'pools:',
          '  - { id: rival, when: { domain: { in: [rival.example] } }, assign: { queue: operations } }\npools:',
        ],
      ],
    },
    says: ['wrong: routing rule rival takes no lead: those that it would take are not handed over'],
  },
  { question: 'rule-dead', name: 'every rule has its leads', edits: {}, says: [] },
  {
    question: 'rule-dead',
    name: 'a choice behind a wider one, a rule that nobody fulfils and one that is worth nothing',
    edits: {
      scoring: [
        [
          '        - { id: above',
          '        - { id: hundred, when: { employees: { between: [100, 200] } }, points: 5 }\n        - { id: above',
        ],
        [
          '    decision-maker:',
          '    nobody: { when: { all: [{ seniority: { eq: vp } }, { seniority: { eq: director } }] }, points: 5 }\n    decision-maker:',
        ],
        ['points: 10, max: 3', 'points: 0, max: 3'],
      ],
    },
    says: [
      'wrong: scoring rule company-size/hundred gives no lead points: core before it takes all of its leads',
      'wrong: scoring rule nobody gives no lead points: its condition holds for none',
      'wrong: scoring rule pricing-page gives no lead points: it is worth 0',
    ],
  },
  { question: 'rule-masked', name: 'no bounds are reached', edits: {}, says: [] },
  {
    question: 'rule-masked',
    name: 'a group that is full without it',
    edits: {
      scoring: [
        [
          '  rules:\n    company-size:',
          '  groups:\n    reach:\n      max: 5\n      rules:\n        known: { when: { lead-source: { exists: true } }, points: 5 }\n        partner: { when: { partner: { eq: true } }, points: 5 }\n    company:\n      rules:\n        company-size:',
        ],
        ['      exclusive:', '          exclusive:'],
        ['        - { id: core', '            - { id: core'],
        ['        - { id: above', '            - { id: above'],
        ['    decision-maker:', '        decision-maker:'],
      ],
    },
    says: [
      'wrong: scoring rule partner changes no score: group reach has at most 5 points with and without it',
    ],
  },
  { question: 'rule-without-effect', name: 'every rule decides something', edits: {}, says: [] },
  {
    question: 'rule-without-effect',
    name: 'a point that leads to no threshold',
    edits: {
      scoring: [
        [
          '        pricing-page:',
          '        careful: { signal: pricing-page-visit, points: 1, count: latest, within: 90 days }\n        pricing-page:',
        ],
        ["bands: { '1': 40,", "bands: { '1': 20,"],
      ],
      lifecycle: [
        ['{ all: [{ total: { gte: 60 } }, { engagement: { gt: 0 } }] }', '{ engagement: { gte: 20 } }'],
      ],
    },
    says: [
      'wrong: scoring rule careful decides about no lead: without it each has the same grade, band, stage and route',
    ],
  },
  {
    question: 'score-range',
    name: 'the bounds of the model',
    edits: {},
    says: [
      'note: no lead has fewer than 0 points of fit',
      'note: no lead has more than 50 points of fit',
      'note: no lead has fewer than -20 points of engagement',
      'note: no lead has more than 50 points of engagement',
      'note: no lead has fewer than 0 points in total',
      'note: no lead has more than 100 points in total',
    ],
  },
  {
    question: 'score-range',
    name: 'points that nothing bounds from above',
    edits: {
      scoring: [
        ['engagement:\n  max: 60', 'engagement:\n  min: 0'],
        ['intent:\n      max: 50\n', 'intent:\n'],
        ['points: 10, max: 3 per 30 days', 'points: 10, count: every'],
      ],
    },
    says: [
      'note: no lead has fewer than 0 points of fit',
      'note: no lead has more than 50 points of fit',
      'note: no lead has fewer than 0 points of engagement',
      'note: nothing bounds the points of engagement from above: every further event of scoring rule pricing-page adds some',
      'note: no lead has fewer than 0 points in total',
      'note: no lead has more than 100 points in total',
    ],
  },
  {
    question: 'sla-gap',
    name: 'two variants with leads between them',
    edits: {
      sla: [['clock:', 'applies: { employees: { lt: 50 } }\nclock:']],
      'sla-large': [['', large('{ employees: { gt: 50 } }')]],
    },
    says: ['wrong: neither first-contact nor first-contact-large applies to this lead'],
  },
  {
    question: 'sla-gap',
    name: 'the last takes everybody else',
    edits: {
      sla: [['clock:', 'applies: { employees: { lt: 50 } }\nclock:']],
      'sla-large': [['', large('{ none: [{ employees: { lt: 50 } }] }')]],
    },
    says: [],
  },
  {
    question: 'sla-overlap',
    name: 'two variants that share leads',
    edits: {
      sla: [['clock:', 'applies: { employees: { lt: 50 } }\nclock:']],
      'sla-large': [['', large('{ employees: { gt: 40 } }')]],
    },
    says: ['wrong: first-contact and first-contact-large both apply to this lead'],
  },
  {
    question: 'sla-overlap',
    name: 'an exception',
    edits: {
      sla: [['clock:', 'applies: { employees: { gt: 10 } }\nclock:']],
      'sla-large': [['', large('{ employees: { gt: 40 } }')]],
    },
    says: ['note: first-contact and first-contact-large both apply to this lead'],
  },
  { question: 'stage-reachable', name: 'everything can be met', edits: {}, says: [] },
  {
    question: 'stage-reachable',
    name: 'a gate that stops all',
    edits: {
      lifecycle: [
        ['stages:', '  - { id: named, when: { company: { exists: true } }, reason: competitor }\nstages:'],
      ],
    },
    says: ['wrong: no lead can enter stage mql: gate named stops everybody who meets its criteria'],
  },
  {
    question: 'stage-reachable',
    name: 'criteria that contradict each other',
    edits: {
      lifecycle: [
        [
          '      threshold:',
          '      require: { all: [{ partner: { eq: true } }, { partner: { missing: true } }] }\n      threshold:',
        ],
      ],
    },
    says: ['wrong: no lead can enter stage mql: its criteria contradict each other'],
  },
  {
    question: 'stage-skips-criteria',
    name: 'a stage that looks back',
    edits: {
      lifecycle: [
        [
          'sal: { order: 30, owner: sales }',
          'sal: { order: 30, owner: sales, entry: { automatic: true, require: { all: [{ reached: mql }, { partner: { eq: true } }] } } }',
        ],
      ],
    },
    says: [],
  },
  {
    question: 'stage-skips-criteria',
    name: 'a stage that does not',
    edits: {
      lifecycle: [
        [
          'sal: { order: 30, owner: sales }',
          'sal: { order: 30, owner: sales, entry: { automatic: true, require: { partner: { eq: true } } } }',
        ],
      ],
    },
    says: ['wrong: a lead enters stage sal without what stage mql asks for'],
  },
  {
    question: 'stage-skips-criteria',
    name: 'a stage after one that may be skipped',
    edits: { lifecycle: [['stages:', `stages:\n  tried: { ${tried}, skippable: true }`]] },
    says: [],
  },
  {
    question: 'stage-skips-criteria',
    name: 'a stage after one that may not',
    edits: { lifecycle: [['stages:', `stages:\n  tried: { ${tried} }`]] },
    says: ['wrong: a lead enters stage mql without what stage tried asks for'],
  },
  { question: 'threshold-reachable', name: 'points enough', edits: {}, says: [] },
  {
    question: 'threshold-reachable',
    name: 'more than there is',
    edits: { lifecycle: [['gte: 60', 'gte: 101']] },
    says: ['wrong: no lead reaches the threshold of stage mql while meeting its criteria'],
  },
];

describe('questions', () => {
  it.each(cases)('$question: $name', ({ question, edits, says }) => {
    const statements = said(question, edits);
    const told = statements.filter(({ verdict }) => verdict !== 'fine');
    expect(told.map(({ verdict, message }) => `${verdict}: ${message}`)).toEqual(says);
    for (const { verdict, why, answer } of told) {
      expect(why === undefined).toBe(verdict !== 'wrong');
      expect(answer.answer).not.toBe('unknown');
    }
  });

  it('have each an agreement of their own here', () => {
    expect([...new Set(cases.map(({ question }) => question))].sort()).toEqual(
      questions.map(({ id }) => id).sort(),
    );
  });
});

describe('one more event', () => {
  it('stays undecided where points fall and no stage is left for it', () => {
    const page =
      'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }';
    const ends =
      'pricing-page: { signal: pricing-page-visit, count: { tiers: [{ from: 2, to: 3, points: 5 }] }, within: 90 days }';
    const told = said('engagement-lowers-stage', {
      scoring: [[page, ends]],
      lifecycle: [
        [
          'threshold: { all: [{ total: { gte: 60 } }, { engagement: { gt: 0 } }] }',
          'threshold: { fit: { gte: 30 } }',
        ],
      ],
    });
    expect(
      told.filter(({ verdict }) => verdict === 'open').map(({ about, answer }) => [about, answer]),
    ).toEqual([
      [
        'signal pricing-page-visit',
        {
          answer: 'unknown',
          tier: 'diagrams',
          reason: { kind: 'unsupported', what: 'rule pricing-page gives fewer points for more events' },
          proved: [],
        },
      ],
    ]);
  });

  it('is shown by a lead that has as many as the tier counts, and is handed over with them', () => {
    const page =
      'pricing-page: { signal: pricing-page-visit, points: 10, max: 3 per 30 days, within: 90 days }';
    const ends =
      'pricing-page: { signal: pricing-page-visit, count: { tiers: [{ from: 2, to: 3, points: 30 }] }, within: 90 days }';
    const [told] = said('engagement-lowers-stage', { scoring: [[page, ends]] }).filter(
      ({ verdict }) => verdict === 'wrong',
    );
    if (told?.answer.answer !== 'refuted') throw new Error('no lead is shown');
    const { sample, standings } = told.answer.witness;
    expect(sample.timeline.flatMap((deed) => (deed.what === 'signal' ? [deed.signal] : []))).toEqual(
      Array.from({ length: 3 }, () => 'pricing-page-visit'),
    );
    expect(standings.map(({ row }) => row.stage)).toEqual(['mql']);
  });
});
