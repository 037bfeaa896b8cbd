import { describe, expect, it } from 'vitest';
import type { Decided } from '../../../src/analyze/smt/decided.ts';
import { smt2OfAgreement } from '../../../src/analyze/smt/emit-smt2.ts';
import type { Question } from '../../../src/analyze/smt/question.ts';
import { all, not, same, whole } from '../../../src/analyze/smt/term.ts';
import type { NameKind } from '../../../src/analyze/smt/version.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { type ScoreRow, scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { createRandom } from '../../../src/support/random.ts';
import { keepsInvariants } from '../../analyze/generate/lead/keeps-invariants.ts';
import { leadSource } from '../../analyze/generate/lead/lead-source.ts';
import { randomLead } from '../../analyze/generate/lead/random-lead.ts';
import { linked } from '../../analyze/generate/linked.ts';
import { randomAgreement } from '../../analyze/generate/random-agreement.ts';
import { agreements } from '../agreements.ts';
import { eventsOf, pinned } from './pinned-lead.ts';
import { askZ3 } from './z3.ts';

const asOf = Date.parse('2026-11-28T12:00Z');
const slots = 4;
const leads = process.env['CI'] === undefined ? 20 : 3;
const random = process.env['CI'] === undefined ? 40 : 4;

const judged = [
  ...agreements,
  ...Array.from({ length: random }, (_, seed) => {
    const size = {
      rules: 12,
      routes: 5,
      stages: 3,
      fields: 9,
      signals: 10,
      profile: seed % 2 === 0 ? 'typical' : 'adversarial',
    } as const;
    return { name: `random ${seed}`, agreement: linked(randomAgreement(size, createRandom(seed))) };
  }),
];

describe('the emitted definitions, with a lead pinned to its raw facts', () => {
  it.each(judged)('give the row of the evaluator and no other ($name)', async ({ agreement }) => {
    const drawn = leadsOf(agreement);
    expect(drawn).toHaveLength(leads);
    const { text, rowIs } = rowQuestion(agreement);
    const pinnedTo = drawn.map((lead) => [text, ...pinned(lead, agreement, asOf, text)].join('\n'));
    const others = drawn.map(
      (lead, index) => `${pinnedTo[index]}\n(assert (not ${rowIs(rowOf(agreement, lead))}))`,
    );
    const answers = await askZ3([...pinnedTo, ...others], { timeout: 60_000 });
    for (const [index, lead] of drawn.entries()) {
      expect(answers[index], JSON.stringify(lead)).toBe('sat');
      expect(answers[index + drawn.length], JSON.stringify(lead)).toBe('unsat');
    }
  });
});

/** Leads of which no signal has more events than slots. */
function leadsOf(agreement: Agreement): readonly LeadRecord[] {
  const source = leadSource([agreement], asOf);
  const chance = createRandom(7);
  return Array.from({ length: leads * 8 }, (_, index) => randomLead(`lead-${index}`, source, chance))
    .filter((lead) => keepsInvariants(agreement, lead, asOf))
    .filter((lead) =>
      Object.keys(agreement.signals).every((signal) => eventsOf(lead, signal, asOf).length <= slots),
    )
    .slice(0, leads);
}

/** Without a score there are no names either; `objection` is no outcome of the matrix. */
function rowOf(agreement: Agreement, lead: LeadRecord): ScoreRow {
  const row = scoreRow(agreement, lead, asOf);
  return { ...row, outcome: row.outcome === 'objection' ? null : row.outcome };
}

interface RowQuestion {
  /** Without its claim. */
  readonly text: string;
  /** Is this the lead’s row? */
  readonly rowIs: (row: ScoreRow) => string;
}

const verdicts = ['grade', 'band', 'cell', 'outcome'] as const;

function rowQuestion(agreement: Agreement): RowQuestion {
  let decided: Decided | undefined;
  const question: Question<Decided> = {
    path: 'row',
    claim: 'The row of a lead.',
    claimOf: (made) => {
      decided = made;
      made.score();
      made.route();
      return made.version.lead.objection;
    },
  };
  const { text } = smt2OfAgreement(question, agreement, () => slots);
  return {
    text: text.replace(/\(assert \(not [^\n]*\)\)\n\(check-sat\)\n\(exit\)\n$/, ''),
    rowIs: (row) => {
      if (decided === undefined) throw new Error('the question was not asked');
      return rowTerm(decided, row);
    },
  };
}

/** Everything was declared with the text, so asking again only names it. */
function rowTerm({ version, score, stages, route }: Decided, row: ScoreRow): string {
  const terms = score();
  const code = (kind: NameKind, name: string | null): string =>
    whole(name === null ? -1 : version.codes.codeOf(kind, name));
  const scored =
    row.fit === null
      ? [not(terms.exists)]
      : [
          terms.exists,
          ...(['fit', 'engagement', 'total'] as const).map((of) => same(terms[of], whole(row[of] ?? 0))),
          ...verdicts.map((kind) => same(terms[kind], code(kind, row[kind]))),
        ];
  return all([
    ...scored,
    same(stages().stage, code('stage', row.stage)),
    same(route(), code('route', row.route)),
  ]);
}
