import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Saying } from '../../../src/compile/salesforce/lead-field.ts';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import { type SalesforceModel, salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { loadLeads, scoreRowsBySql } from '../../sql/score-rows.ts';
import { agreements } from '../agreements.ts';
import { type Random, randomFrom } from '../random.ts';
import { allowedOnPlain } from './allowed-difference.ts';
import { calculator } from './calculation.ts';
import { type Evaluated, evaluated, expectedValue } from './expected-value.ts';
import { exported } from './exported-lead.ts';
import { interestingIn } from './interesting.ts';
import { type RandomLead, randomInstant, randomLead } from './random-lead.ts';
import { recordOf } from './record.ts';
import { shownScale } from './shown-scale.ts';

/*
 * One scoring model, three evaluators that share no code: the explaining one, SQL run by DuckDB, and Salesforce's formulas run by
 * formulon. Asked of the same leads, all have to say the same: points of both dimensions, total, grade, band, cell and outcome.
 * `LEADPACT_EVALUATED_LEADS=1000 npm run test:referees -- three-evaluators` is the long form.
 */
const count = Number(process.env['LEADPACT_EVALUATED_LEADS'] ?? 200);
/** SQL scores all leads of one instant at once. */
const instants = 20;

type Verdict = 'band' | 'cell' | 'engagement' | 'fit' | 'grade' | 'outcome' | 'total';
type Verdicts = Partial<Record<Verdict, number | string | null>>;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe.each(agreements)('$name', ({ agreement, name }) => {
  test(`${count} leads are scored the same by all three`, async () => {
    const connection = await openDuckDb();
    if (connection === undefined) return console.warn(noDuckDb);
    const target = agreement.targets['salesforce'];
    if (target === undefined) throw new Error('no target salesforce');
    const asked = openFormulas(agreement, { ...target, ownsWholeObjects: true });
    const random = randomFrom(20_261_130);
    const wrong: string[] = [];
    let [values, leads] = [0, 0];
    for (let instant = 0; instant < instants; instant++) {
      const drawn = plainLeads(random, agreement, Math.ceil(count / instants));
      await loadLeads(connection, agreement, drawn.map(exported));
      const bySql = await scoreRowsBySql(connection, agreement, drawn[0]?.asOf ?? 0);
      for (const [number, lead] of drawn.entries()) {
        const said = evaluated(agreement, lead);
        const formulas = asked(lead, said);
        const row = bySql.get(`L${number}`);
        if (row === undefined) throw new Error(`SQL lost lead ${number}`);
        leads++;
        for (const [name, { explained, formula }] of Object.entries(formulas)) {
          values++;
          const sql = sqlSays(row, name as Verdict, said); // the keys that `openFormulas` gives
          if (explained === formula && explained === sql) continue;
          wrong.push(
            `${name}: explained ${explained}, SQL ${sql}, formula ${formula} ${JSON.stringify(lead.lead.lead)}`,
          );
        }
      }
    }
    connection.closeSync();
    console.log(`${values} values of ${leads} leads: ${wrong.length} differ`);
    expect(wrong.slice(0, 10)).toEqual([]);
    // Where decays are drawn together, formulas only come near; at least one dimension is exact everywhere.
    expect(values).toBeGreaterThanOrEqual(leads);
    if (name === 'definitions') expect(values).toBe(leads * 7);
  }, 1_200_000);
});

/** Leads of one instant whose stored facts were just written and whose texts formulas read as the agreement does. */
function plainLeads(random: Random, agreement: Agreement, size: number): readonly RandomLead[] {
  const interesting = interestingIn(agreement);
  const asOf = randomInstant(random, agreement.zone);
  const found: RandomLead[] = [];
  while (found.length < size) {
    const drawn = randomLead(random, agreement, interesting, asOf);
    if (drawn.plain) found.push(drawn);
  }
  return found;
}

interface Said {
  readonly explained: unknown;
  readonly formula: unknown;
}

/** What the formulas give beside what the evaluator says, for every column whose clauses are exact on such leads. */
function openFormulas(
  agreement: Agreement,
  configuration: Parameters<typeof salesforceModel>[1],
): (random: RandomLead, lead: Evaluated) => Partial<Record<Verdict, Said>> {
  const model: SalesforceModel = salesforceModel(agreement, configuration);
  const clauses = new Map(
    salesforce.compile(agreement, configuration).clauses.map((each) => [each.id, each]),
  );
  const formulas = new Map(
    model.fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula] as const])),
  );
  const calculate = calculator(formulas);
  const standard = Object.values(agreement.scorings).find(({ isDefault }) => isDefault)?.id;
  const columns = model.fields.flatMap((field) => {
    const { formula, says } = field;
    const verdict = says === undefined ? undefined : verdictOf(says, standard);
    if (formula === undefined || says === undefined || verdict === undefined) return [];
    return allowedOnPlain(says, clauses) === 0
      ? [{ formula, says, verdict, scale: shownScale(agreement, field) }]
      : [];
  });
  return (random, lead) => {
    vi.setSystemTime(random.asOf);
    const record = recordOf(model, random);
    return Object.fromEntries(
      columns.map(({ formula, says, scale, verdict }) => {
        const value = calculate.valueOf(formula, record, random.asOf);
        const shown = typeof value === 'number' ? Math.round(value * 10 ** scale) : value;
        return [verdict, { explained: expectedValue(says, lead), formula: shown }];
      }),
    );
  };
}

function verdictOf(says: Saying, standard: string | undefined): Verdict | undefined {
  if (!('scoring' in says) || says.scoring !== standard) return undefined;
  switch (says.of) {
    case 'dimension':
      return says.dimension === 'fit' || says.dimension === 'engagement' ? says.dimension : undefined;
    case 'total':
    case 'grade':
    case 'band':
    case 'cell':
    case 'outcome':
      return says.of;
    default:
      return undefined;
  }
}

/** A field cannot be without a value where it is a text, and says `objection` where SQL has no outcome. */
function sqlSays(row: ScoreRow, name: Verdict, { scores }: Evaluated): Verdicts[Verdict] {
  const value = row[name];
  if (value !== null || typeof row.total === 'number') return value ?? (isWord(name) ? '' : null);
  if (name === 'outcome' && [...scores.values()].every((score) => score === null)) return 'objection';
  return isWord(name) ? '' : null;
}

function isWord(name: Verdict): boolean {
  return name === 'band' || name === 'cell' || name === 'grade' || name === 'outcome';
}
