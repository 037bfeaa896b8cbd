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
  const columns = eventColumns(agreement);

  test(`facts about the events of ${count} leads are what the descriptions of the fields ask for`, async () => {
    const random = randomFrom(20_261_130);
    const compared: Compared = { values: 0, filled: 0, wrong: [] };
    for (let instant = 0; instant < instants; instant++) {
      const leads = drawnLeads(random, agreement, Math.ceil(count / instants));
      const told = await toldCells(agreement, columns, leads);
      if (told === undefined) return console.warn(noDuckDb);
      compare(compared, { agreement, columns, leads, told });
    }
    const { values, filled, wrong } = compared;
    console.log(`${values} cells, ${filled} of them filled: ${wrong.length} differ`);
    expect(wrong.slice(0, 10)).toEqual([]);
    if (columns.length > 0) expect(filled).toBeGreaterThan(count / 2);
  }, 600_000);

  test.each(planted)(
    'it would be noticed if %s',
    async (_, plant) => {
      const strange = columns.map((column) => ({
        ...column,
        fact: { ...column.fact, fact: plant(column.fact.fact) },
      }));
      if (strange.every(({ fact }, place) => fact.fact === columns[place]?.fact.fact)) return;
      const leads = drawnLeads(randomFrom(20_261_130), agreement, count);
      const told = await toldCells(agreement, strange, leads);
      if (told === undefined) return console.warn(noDuckDb);
      const compared: Compared = { values: 0, filled: 0, wrong: [] };
      compare(compared, { agreement, columns, leads, told });
      expect(compared.wrong.length).toBeGreaterThan(0);
    },
    600_000,
  );
});

/** Facts that are slightly other ones; those that it does not concern stay the same. */
const planted: readonly (readonly [error: string, plant: (fact: StoredFact) => StoredFact])[] = [
  ['the next older event was told', (fact) => ('k' in fact ? { ...fact, k: fact.k + 1 } : fact)],
  [
    'an event counted for a day longer',
    (fact) => (fact.kind === 'count' && fact.toDay !== undefined ? { ...fact, toDay: fact.toDay + 1 } : fact),
  ],
  [
    'the first event after a reset was taken for the first ever',
    (fact) =>
      fact.kind === 'first' ? { kind: 'newest', k: 1, signals: fact.signals, where: fact.where } : fact,
  ],
];

interface Compared {
  values: number;
  /** Neither blank nor 0. */
  filled: number;
  readonly wrong: string[];
}

/** Holds every cell against the account by descriptions. */
function compare(
  compared: Compared,
  {
    agreement,
    columns,
    leads,
    told,
  }: {
    readonly agreement: Agreement;
    readonly columns: readonly EventColumn[];
    readonly leads: readonly RandomLead[];
    readonly told: ReadonlyMap<string, readonly string[]>;
  },
): void {
  for (const [number, lead] of leads.entries()) {
    const cells = told.get(`L${number}`);
    for (const [place, { fact, name }] of columns.entries()) {
      const expected = cellOf(fact.fact, storedFactValue(agreement, lead, fact.fact));
      compared.values++;
      if (expected !== salesforceForm.blank && expected !== '0') compared.filled++;
      const got = cells?.[place + 1];
      if (got !== expected)
        compared.wrong.push(`${name} of L${number} at ${lead.asOf}: ${got} instead of ${expected}`);
    }
  }
}

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
