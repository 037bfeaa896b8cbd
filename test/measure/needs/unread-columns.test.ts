import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import { measureRecords } from '../../../src/measure/measure-records.ts';
import type { Measurement } from '../../../src/measure/measurement.ts';
import { unreadColumns } from '../../../src/measure/needs/unread-columns.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { criteriaInUse } from '../../../src/model/criteria-in-use.ts';
import type { Metric } from '../../../src/model/metric.ts';
import type { Engine } from '../../../src/records/engine.ts';
import type { Keeping } from '../../../src/records/load/keeping.ts';
import type { RecordsReport } from '../../../src/records/load/load-records.ts';
import type { TableName } from '../../../src/records/load/table-plan.ts';
import { nativeSource } from '../../../src/records/native-source.ts';
import { recordTables } from '../../../src/records/record-tables.ts';
import { defaultAsOf } from '../../../src/records/sample-data/sample-plan.ts';
import { fileOf, loadedTexts, nativeFile } from '../../records/load/loaded-records.ts';
import { exportedFiles } from '../../records/sample-data/exported-files.ts';
import { sampledAgreements } from '../../records/sample-data/sampled-agreements.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);

/** Keys of the record are tables. */
const tables = Object.keys(fileOf) as readonly TableName[];
const dayMs = 86_400_000;

interface Told {
  readonly report: RecordsReport;
  readonly measurement: Measurement;
  readonly statements: readonly string[];
}

/** What is found in an export of bad rows too and measured of it, and every statement that measuring ran. */
async function told(agreement: Agreement, keeping?: Keeping): Promise<Told> {
  const files = exportedFiles(agreement, { count: 150, dirt: 0.1 });
  const texts = Object.fromEntries(tables.map((table) => [table, files[nativeFile(table)]]));
  const { report, engine, close } = await loadedTexts(agreement, nativeSource(agreement), texts, keeping);
  const statements: string[] = [];
  const noting = <Answer>(act: (statement: string) => Answer) => {
    return (statement: string): Answer => {
      statements.push(statement);
      return act(statement);
    };
  };
  const noted: Engine = { run: noting(engine.run), rows: noting(engine.rows) };
  const asOf = defaultAsOf(agreement);
  const measurement = await measureRecords(noted, agreement, {
    asOf,
    since: asOf - 365 * dayMs,
    absent: report.absent,
    versions: [{ agreement }],
    say: () => {},
  });
  close();
  return { report, measurement, statements };
}

function keepingFor(agreement: Agreement): Keeping {
  const unread = unreadColumns({ agreement, versions: [{ agreement }] }, defaultAsOf(agreement));
  return { unread, isAskedOften: true };
}

/** The agreement with promises that ask for the score and every criterion there is, and a figure of every field. */
function askingEverything(agreement: Agreement): Agreement {
  const criteria = [...criteriaInUse(agreement)].map(({ criterion }) => criterion);
  const score: Criterion = { op: 'total', comparison: 'gte', value: 1 };
  const applies: Criterion = { op: 'any', of: [score, ...criteria] };
  const metrics = Object.values(agreement.metrics).map((metric) => {
    const breakdowns = Object.keys(agreement.fields).map((field) => ({ by: 'field', field }) as const);
    return metric.measure.of === 'entries' ? { ...metric, breakdowns } : metric;
  });
  const [example] = metrics;
  const complete = agreement.lifecycle.stages.flatMap(({ id: stage }): readonly Metric[] =>
    example === undefined
      ? []
      : [{ ...example, id: `complete-${stage}`, measure: { of: 'completeness', stage } }],
  );
  return {
    ...agreement,
    slas: mapped(agreement.slas, (sla) => ({ ...sla, applies })),
    metrics: Object.fromEntries([...metrics, ...complete].map((metric) => [metric.id, metric])),
  };
}

function mapped<Item>(record: Readonly<Record<string, Item>>, change: (item: Item) => Item) {
  return Object.fromEntries(Object.entries(record).map(([id, item]) => [id, change(item)]));
}

function sampled(name: string): Agreement {
  const agreement = sampledAgreements[name];
  if (agreement === undefined) throw new Error(`no agreement ${name}`);
  return agreement;
}

const reference = sampled('reference');
const agreements: Readonly<Record<string, Agreement>> = {
  ...Object.fromEntries(['reference', 'minimal', 'hostile'].map((name) => [name, sampled(name)])),
  'reference that asks everything': askingEverything(reference),
};

describe.skipIf(!hasEngine)('columns that measuring does not read', () => {
  it.each(Object.entries(agreements))('change nothing that is told: %s', async (_, agreement) => {
    const keeping = keepingFor(agreement);
    const narrow = await told(agreement, keeping);
    const whole = await told(agreement);
    expect(narrow.report).toEqual(whole.report);
    expect(narrow.measurement).toEqual(whole.measurement);
    expect(narrow.statements).toEqual(whole.statements);
    expect(namedIn(narrow.statements, agreement, keeping)).toEqual([]);
  });

  it('are most of those of the reference agreement, and none of them is there', async () => {
    const { unread } = keepingFor(reference);
    expect([...(unread.event ?? [])]).toEqual(['fair', 'product', 'section', 'topic', 'type', 'webinar']);
    expect(unread.lead?.has('trucks-per-week')).toBe(true);
    expect(unread.lead?.has('country')).toBe(false);
    const files = exportedFiles(reference, { count: 20 });
    const { engine, close } = await loadedTexts(
      reference,
      nativeSource(reference),
      { lead: files.leads, event: files.events },
      { unread, isAskedOften: true },
    );
    await expect(engine.rows('SELECT "topic" FROM event')).rejects.toThrow('topic');
    await expect(engine.rows('SELECT "trucks-per-week" FROM lead')).rejects.toThrow('trucks-per-week');
    close();
  });

  it('are all read where the score, every criterion and every field is asked for', () => {
    const { unread } = keepingFor(askingEverything(reference));
    expect([...(unread.lead ?? [])]).toEqual([]);
  });

  it('are none that an earlier version asks for', () => {
    const applies: Criterion = { op: 'exists', attribute: 'trucks-per-week' };
    const earlier = { ...reference, slas: mapped(reference.slas, (sla) => ({ ...sla, applies })) };
    const [asOf, until] = [defaultAsOf(reference), defaultAsOf(reference) - 30 * dayMs];
    const versions = [
      { agreement: earlier, until },
      { agreement: reference, from: until },
    ];
    const { lead } = unreadColumns({ agreement: reference, versions }, asOf);
    expect(lead?.has('trucks-per-week')).toBe(false);
    expect(lead?.has('sites')).toBe(true);
  });
});

/** Columns left out that a statement names in quotes beside their table, whatever it does with them. */
function namedIn(
  statements: readonly string[],
  agreement: Agreement,
  { unread }: Keeping,
): readonly string[] {
  return Object.values(recordTables(agreement)).flatMap(({ table: { name, columns } }) => {
    const own = statements.filter((statement) => new RegExp(`\\b${name}\\b`).test(statement));
    return columns
      .filter((column) => unread[name as TableName]?.has(column.name))
      .filter((column) =>
        own.some((statement) => statement.includes(`"${column.name.replaceAll('"', '""')}"`)),
      )
      .map((column) => `${name}.${column.name}`);
  });
}
