import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CompiledClause } from '../../../src/compile/clause.ts';
import type { LeadField } from '../../../src/compile/salesforce/lead-field.ts';
import { salesforce } from '../../../src/compile/salesforce/salesforce.ts';
import { type SalesforceModel, salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { agreements } from '../agreements.ts';
import { type Random, randomFrom } from '../random.ts';
import { allowedDifference, allowedOnPlain } from './allowed-difference.ts';
import { type Calculator, calculator } from './calculation.ts';
import { type Evaluated, evaluated, expectedValue } from './expected-value.ts';
import { interestingIn } from './interesting.ts';
import { listedBy } from './list-view-filter.ts';
import { type Mutant, mutants } from './mutants.ts';
import { type RandomLead, randomLead } from './random-lead.ts';
import { type LeadRecord, recordOf } from './record.ts';
import { routeByFormulas, routeExpected } from './route.ts';
import { shownScale } from './shown-scale.ts';

const count = Number(process.env['LEADPACT_REFEREE_LEADS'] ?? 300);
const seed = Number(process.env['LEADPACT_REFEREE_SEED'] ?? 20_261_120);

interface Case {
  readonly random: RandomLead;
  readonly record: LeadRecord;
  readonly lead: Evaluated;
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
});

describe.each(agreements)(`$name: formulas of ${count} leads`, ({ agreement }) => {
  const target = agreement.targets['salesforce'];
  if (target === undefined) throw new Error('no target salesforce');
  const configuration = { ...target, ownsWholeObjects: true };
  const model = salesforceModel(agreement, configuration);
  const clauses = new Map(
    salesforce.compile(agreement, configuration).clauses.map((each) => [each.id, each]),
  );
  const random = randomFrom(seed);
  const cases = Array.from({ length: count }, () => drawCase(random, agreement, model));
  const calculate = calculator(formulasOf(model));

  test('give what the evaluator gives, or stay within the bound they state', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const each of cases) {
      vi.setSystemTime(each.random.asOf);
      for (const field of model.fields) {
        const verdict = difference(field, each, calculate, clauses, shownScale(agreement, field));
        if (verdict === undefined) continue;
        compared++;
        if (verdict !== null) wrong.push(verdict);
      }
    }
    console.log(`${compared} values of ${cases.length} leads compared, ${wrong.length} wrong`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(cases.length * 10);
  });

  test('route the leads by the same rule', () => {
    const routes = new Set<string | undefined>();
    for (const { lead, random: drawn, record } of cases.filter(({ random: { plain } }) => plain)) {
      vi.setSystemTime(drawn.asOf);
      const expected = routeExpected(lead);
      routes.add(expected);
      expect(routeByFormulas(model, calculate, record, drawn.asOf)).toBe(expected);
    }
    expect(routes.size).toBeGreaterThan(2);
  });

  test('list the leads that are ready', () => {
    for (const { lead, random: drawn, record } of cases.filter(({ random: { plain } }) => plain)) {
      vi.setSystemTime(drawn.asOf);
      for (const { listed, stage } of listedBy(model, calculate, record, drawn.asOf)) {
        if (allowedOnPlain({ of: 'ready', stage }, clauses) === undefined) continue;
        expect({ stage, ready: listed }).toEqual({
          stage,
          ready: expectedValue({ of: 'ready', stage }, lead),
        });
      }
    }
  });

  test('would be seen to differ with a sharper comparison or a value dropped', () => {
    const more = randomFrom(seed + 1);
    for (const mutant of mutants(more, model)) {
      const seen = firstDifference(mutant, calculate, () => drawCase(more, agreement, model));
      console.log(`${mutant.what} in ${mutant.field.name}: seen at lead ${seen}`);
      expect({ mutant, seen }).toEqual({ mutant, seen: expect.any(Number) });
    }
  });
});

/** After how many plain leads the changed formula gives itself away; undefined = not within thousands. */
function firstDifference(
  { field: { says }, formula, scale }: Mutant,
  calculate: Calculator,
  draw: () => Case,
): number | undefined {
  for (let index = 1; index <= Math.max(3000, 10 * count); index++) {
    const { lead, random, record } = draw();
    const expected = says && random.plain ? expectedValue(says, lead) : undefined;
    if (expected === undefined) continue;
    vi.setSystemTime(random.asOf);
    if (scaled(calculate.valueOf(formula, record, random.asOf), scale) !== expected) return index;
  }
  return undefined;
}

function drawCase(random: Random, agreement: Agreement, model: SalesforceModel): Case {
  const drawn = randomLead(random, agreement, interestingIn(agreement));
  return { random: drawn, record: recordOf(model, drawn), lead: evaluated(agreement, drawn) };
}

function formulasOf({ fields }: SalesforceModel): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ formula, name }) => (formula === undefined ? [] : [[name, formula]])));
}

/** Undefined: nothing to compare; null: as it should be; else what is wrong. */
function difference(
  { formula, name, says }: LeadField,
  { lead, random, record }: Case,
  calculate: Calculator,
  clauses: ReadonlyMap<string, CompiledClause>,
  scale: number,
): string | null | undefined {
  if (formula === undefined || says === undefined) return undefined;
  const expected = expectedValue(says, lead);
  const allowed = (random.plain ? allowedOnPlain : allowedDifference)(says, clauses);
  if (expected === undefined || allowed === undefined) return undefined;
  const value = calculate.valueOf(formula, record, random.asOf);
  const got = scaled(value, scale);
  if (got === expected) return null;
  if (typeof got === 'number' && typeof expected === 'number' && Math.abs(got - expected) <= allowed)
    return null;
  return `${name}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)} (+-${allowed}) ${JSON.stringify({ ...random, lead: random.lead.lead })}`;
}

function scaled(value: unknown, scale: number): unknown {
  return typeof value === 'number' ? Math.round(value * 10 ** scale) : value;
}
