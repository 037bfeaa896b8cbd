import { describe, expect, test } from 'vitest';
import { salesforceModel } from '../../../src/compile/salesforce/salesforce-model.ts';
import type { StoredFact } from '../../../src/compile/salesforce/stored-fact.ts';
import { factsOfRecords } from '../../../src/facts/facts-of-records.ts';
import { salesforceColumns, salesforceForm } from '../../../src/facts/salesforce-columns.ts';
import type { FactColumn } from '../../../src/facts/worked-fact.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { formatInstant } from '../../../src/support/instant.ts';
import { exportEngine } from '../../impact/export-engine.ts';
import { noDuckDb } from '../../sql/duckdb-engine.ts';
import { agreements } from '../agreements.ts';
import { type Random, randomFrom } from '../random.ts';
import { exported } from './exported-lead.ts';
import { type Interesting, interestingIn } from './interesting.ts';
import { type RandomLead, randomInstant, randomLead } from './random-lead.ts';
import { storedFactValue } from './stored-fact-value.ts';

/*
 * What `leadpact facts` writes of random leads, read from the tables of an export, against an account of the same facts that
 * goes by the descriptions of the fields and the raw timeline alone.
 */
const count = Number(process.env['LEADPACT_REFEREE_LEADS'] ?? 300);
/** The leads of one instant are told at once. */
const instants = 5;

describe.each(agreements)('$name', ({ agreement }) => {
  test(`facts about the events of ${count} leads are what the descriptions of the fields ask for`, async () => {
    const columns = eventColumns(agreement);
    const random = randomFrom(20_261_130);
    const wrong: string[] = [];
    let [values, filled] = [0, 0];
    for (let instant = 0; instant < instants; instant++) {
      const leads = drawnLeads(random, agreement, Math.ceil(count / instants));
      const told = await toldCells(agreement, columns, leads);
      if (told === undefined) return console.warn(noDuckDb);
      for (const [number, lead] of leads.entries()) {
        const cells = told.get(`L${number}`);
        for (const [place, { fact, name }] of columns.entries()) {
          const expected = cellOf(fact.fact, storedFactValue(agreement, lead, fact.fact));
          values++;
          if (expected !== salesforceForm.blank && expected !== '0') filled++;
          const got = cells?.[place + 1];
          if (got !== expected)
            wrong.push(`${name} of L${number} at ${lead.asOf}: ${got} instead of ${expected}`);
        }
      }
    }
    console.log(`${values} cells, ${filled} of them filled: ${wrong.length} differ`);
    expect(wrong.slice(0, 10)).toEqual([]);
    if (columns.length > 0) expect(filled).toBeGreaterThan(count / 2);
  }, 600_000);
});

interface EventColumn extends FactColumn {
  readonly fact: { readonly of: 'event'; readonly fact: StoredFact };
}

function eventColumns(agreement: Agreement): readonly EventColumn[] {
  const target = agreement.targets['salesforce'];
  if (target === undefined) throw new Error('no target salesforce');
  const columns = salesforceColumns(salesforceModel(agreement, { ...target, ownsWholeObjects: true }));
  return columns.flatMap(({ fact, ...column }) => (fact.of === 'event' ? [{ ...column, fact }] : []));
}

/** Leads of one instant, at which their numbers of events are written too. */
function drawnLeads(random: Random, agreement: Agreement, size: number): readonly RandomLead[] {
  const interesting: Interesting = interestingIn(agreement);
  const asOf = randomInstant(random, agreement.zone);
  return Array.from({ length: size }, () => {
    const { resetAt, ...drawn } = randomLead(random, agreement, interesting, asOf);
    const resets = resetAt !== undefined && agreement.lifecycle.cycles.scoreReset !== 'none';
    return { ...drawn, writtenAt: asOf, ...(resets && { resetAt }) };
  });
}

/** The cells of each row, by id. */
async function toldCells(
  agreement: Agreement,
  columns: readonly FactColumn[],
  leads: readonly RandomLead[],
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const engine = await exportEngine(
    agreement,
    leads.map((lead, number) => ({ record: exported(lead, number) })),
  );
  if (engine === undefined) return undefined;
  try {
    const pieces: Uint8Array[] = [];
    const asked = {
      ...{ columns, form: salesforceForm, definitions: agreement, asOf: leads[0]?.asOf ?? 0 },
      judging: { agreement, versions: [{ agreement }] },
      say: () => {},
    };
    for await (const piece of factsOfRecords(engine, asked)) pieces.push(piece);
    const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\n');
    return new Map(
      lines
        .slice(1)
        .map((line) => line.split(','))
        .map((cells) => [cells[0] ?? '', cells]),
    );
  } finally {
    engine.close();
  }
}

function cellOf({ kind }: StoredFact, value: number | null): string {
  if (value === null) return salesforceForm.blank;
  return kind === 'count' || kind === 'points' ? String(value) : formatInstant(value);
}
