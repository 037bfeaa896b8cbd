import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Invocation } from '../../src/cli/command.ts';
import { chosenSource } from '../../src/cli/records/chosen-source.ts';
import { courseParts } from '../../src/cli/records/course-parts.ts';
import { soundAt, withExport } from '../../src/cli/records/with-records.ts';
import { run } from '../../src/cli/run.ts';
import { salesforceModel } from '../../src/compile/salesforce/salesforce-model.ts';
import { clockShares } from '../../src/facts/clock-facts.ts';
import { salesforceColumns } from '../../src/facts/salesforce-columns.ts';
import type { FactColumn } from '../../src/facts/worked-fact.ts';
import { leadModels } from '../../src/measure/dispute/lead-models.ts';
import { runModels } from '../../src/measure/run-models.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Engine, EngineRow } from '../../src/records/engine.ts';
import { everything } from '../../src/records/load/keeping.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { formatInstant, type Instant, parseInstant } from '../../src/support/instant.ts';
import { compareRationals } from '../../src/support/rational.ts';
import { testIo } from '../cli/test-io.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { openDuckDb } from '../sql/duckdb-engine.ts';

/*
 * The clocks that `facts` writes, read by the explaining evaluator, against those that the relational models of measuring make
 * of the same export, and against what `explain --records` tells of single leads.
 */
const asOf = '2027-01-01T00:00+01:00';
const leads = Number(process.env['LEADPACT_FACTS_LEADS'] ?? 400);
const hasEngine = (await openDuckDb()) !== undefined;
const blank = '#N/A';

it.skipIf(!hasEngine)(
  `clocks of ${leads} leads are those that are measured and explained`,
  async () => {
    const records = `${temporaryFolder()}/records`;
    await ran('sample-data', '--out', records, '--leads', String(leads), '--as-of', asOf, '--quiet');
    const told = cellsOf(await ran('facts', 'salesforce', ...reading(records)));
    const { agreement, clocks, warnings } = await measuredIn(records);
    const columns = clockColumns(agreement);
    const wrong: string[] = [];
    let [values, filled] = [0, 0];
    for (const [lead, cells] of told) {
      for (const { name, fact } of columns) {
        const expected = expectedCell(fact, clocks.get(`${fact.sla} ${lead}`), warnings);
        values++;
        if (expected !== blank) filled++;
        if (cells[name] !== expected) wrong.push(`${name} of ${lead}: ${cells[name]} instead of ${expected}`);
      }
    }
    console.log(`${values} instants of clocks, ${filled} of them there: ${wrong.length} differ`);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(filled).toBeGreaterThan(leads / 4);
    const dues = columns.filter(({ fact }) => fact.instant === 'due').map(({ name }) => name);
    const busy = [...told.keys()].filter(
      (lead) => dues.filter((name) => told.get(lead)?.[name] !== blank).length > 3,
    );
    expect(busy.length).toBeGreaterThan(2);
    for (const lead of busy.slice(0, 4)) await expectExplained(records, lead, columns, told.get(lead) ?? {});
    rmSync(records, { recursive: true });
  },
  300_000,
);

type ClockColumn = FactColumn & { readonly fact: { readonly of: 'clock' } };

function clockColumns(agreement: Agreement): readonly ClockColumn[] {
  const target = agreement.targets['salesforce'];
  if (target === undefined) throw new Error('no target');
  return salesforceColumns(salesforceModel(agreement, target)).flatMap(({ fact, ...column }) =>
    fact.of === 'clock' ? [{ ...column, fact }] : [],
  );
}

function reading(records: string): readonly string[] {
  return ['--records', records, '--map', 'native', '--as-of', asOf, '--fail-on', 'never', '--quiet'];
}

async function ran(...line: readonly string[]): Promise<string> {
  const { io, written } = testIo(process.cwd());
  expect(await run([...line], io), written.stderr).toBe(0);
  return written.stdout;
}

function cellsOf(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [header = [], ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return new Map(
    lines.map((cells) => [
      cells[0] ?? '',
      Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])),
    ]),
  );
}

interface Measured {
  readonly agreement: Agreement;
  /** The newest clock of a promise on a lead. */
  readonly clocks: ReadonlyMap<string, EngineRow>;
  readonly warnings: readonly EngineRow[];
}

/** `clock` and `clock_warning` of the models that measure. */
async function measuredIn(records: string): Promise<Measured> {
  const { io, written } = testIo(process.cwd());
  const invocation: Invocation = {
    ...{
      io,
      parameters: [],
      options: { records, map: 'native' },
      folder: '.',
      format: 'text',
      failOn: 'never',
    },
    ...{ showSuppressed: false, quiet: true, language: 'en', isLanguageChosen: false },
  };
  const instant = parseInstant(asOf) ?? 0;
  const sound = soundAt(invocation, instant);
  if (typeof sound === 'number') throw new Error(written.stderr);
  const { agreement, versions } = sound;
  const source = chosenSource(agreement, 'native');
  if (typeof source === 'string') throw new Error(source);
  let measured: Measured | undefined;
  const run = async ({ engine }: { readonly engine: Engine }): Promise<0> => {
    const stepped = versions.map((version) => ({ ...version, agreement: withSteps(version.agreement) }));
    await runModels(engine, leadModels(withSteps(agreement), { asOf: instant, dialect: duckdb }, stepped));
    const rows = await engine.rows('SELECT * FROM clock ORDER BY cycle_number, clock_number');
    const clocks = new Map(rows.map((row) => [`${row['sla_id']} ${row['lead_id']}`, row]));
    measured = { agreement, clocks, warnings: await engine.rows('SELECT * FROM clock_warning') };
    return 0;
  };
  const limits = { memory: 2000, threads: 2 };
  await withExport(invocation, {
    ...{ verb: 'facts', limits, agreement, source, parts: courseParts, keeping: everything, run },
  });
  if (measured === undefined) throw new Error(written.stderr);
  return measured;
}

/** With a warning at every share that a field keeps, so that the models tell all of them. */
function withSteps(agreement: Agreement): Agreement {
  const shares = clockShares(clockColumns(agreement));
  const slas = Object.entries(agreement.slas).map(([id, sla]) => [
    id,
    { ...sla, warnAt: shares.get(id)?.toSorted(compareRationals) ?? [] },
  ]);
  return { ...agreement, slas: Object.fromEntries(slas) };
}

function expectedCell(
  { instant }: ClockColumn['fact'],
  clock: EngineRow | undefined,
  warnings: readonly EngineRow[],
): string {
  const isBlank =
    clock === undefined || ['canceled', 'waived', 'error'].includes(String(clock['clock_state']));
  const written = (cell: EngineRow[string] | undefined): string =>
    isBlank || cell === null || cell === undefined ? blank : toSecond(Number(cell));
  if (instant === 'due') return written(clock?.['limit_at']);
  if (instant === 'stop') return written(clock?.['stopped_at']);
  if (clock === undefined) return blank;
  const key = ['sla_id', 'lead_id', 'cycle_number', 'clock_number'];
  const own = warnings.filter((row) => key.every((name) => row[name] === clock[name]));
  const warning = own.find((row) => {
    const share = {
      numerator: Number(row['share_numerator']),
      denominator: Number(row['share_denominator']),
    };
    return compareRationals(share, instant) === 0;
  });
  return written(warning?.['warned_at']);
}

function toSecond(instant: Instant): string {
  return formatInstant(Math.floor(instant / 1000) * 1000);
}

/** The newest clock of each promise that `explain` tells of. */
async function expectExplained(
  records: string,
  lead: string,
  columns: readonly ClockColumn[],
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  const line = ['explain', '--records', records, '--map', 'native', '--lead', lead, '--as-of', asOf];
  const { clocks } = JSON.parse(await ran(...line, '--format', 'json', '--quiet'));
  for (const { name, fact } of columns) {
    if (typeof fact.instant !== 'string') continue;
    const newest = clocks.filter((clock: { sla: string }) => clock.sla === fact.sla).at(-1);
    const isTold = newest !== undefined && !['canceled', 'waived', 'error'].includes(newest.state);
    const at = isTold ? newest[fact.instant === 'due' ? 'limitAt' : 'stoppedAt'] : null;
    expect(cells[name], `${name} of ${lead}`).toBe(at === null ? blank : toSecond(parseInstant(at) ?? 0));
  }
}
