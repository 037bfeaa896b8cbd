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
      questions.map(({ id }) => id).filter((id) => !id.startsWith('sla-')),
    );
  });
});
