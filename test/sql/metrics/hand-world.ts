import { journeyTables } from '../../../src/sql/journey-tables.ts';
import { askedTables } from '../../../src/sql/metrics/asked-tables.ts';
import { contactTime } from '../../../src/sql/models/contact-time.ts';
import { clock, firstEntry, handoff, stageEntry } from '../../../src/sql/models/measured-tables.ts';
import { revenueTables } from '../../../src/sql/revenue-tables.ts';
import type { Table } from '../../../src/sql/table.ts';
import { type Period, weekAt } from '../../../src/support/period.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import { type AnswerRow, type AskedEngine, duckDbEngine, postgresEngine } from '../asked-engine.ts';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { type Row, tableStatements } from '../lead-rows.ts';
import { modelStatements } from '../model-statements.ts';
import { noPostgres, type PostgresServer } from '../postgres-server.ts';

const zone = 'Europe/Berlin';
const hour = 3_600_000;

/** Weeks 1 and 2, in April. */
export const weeks: readonly Period[] = [13, 20].map((date) => weekAt(zone, Date.UTC(2026, 3, date, 12)));

/** An instant, as hours after the beginning of week 1; week 2 begins at 168. */
export function at(hours: number): number {
  return (weeks[0]?.start ?? 0) + hours * hour;
}

const shortLead: Table = {
  name: 'lead',
  description: '',
  columns: ['lead_id', 'industry', 'country'].map((name) => ({
    name,
    type: 'id',
    nullable: true,
    description: '',
  })),
};
const systemStage: Table = {
  name: 'system_stage',
  description: '',
  columns: ['system_id', 'lead_id', 'stage_id'].map((name) => ({
    name,
    type: 'id',
    nullable: true,
    description: '',
  })),
};

const cycleEnd: Table = {
  name: 'cycle_end',
  description: '',
  columns: [
    { name: 'lead_id', type: 'id', nullable: true, description: '' },
    ...['cycle_number', 'ended_at', 'history_number'].map(
      (name) => ({ name, type: 'integer', nullable: true, description: '' }) as const,
    ),
  ],
};

const tables: readonly Table[] = [
  cycleEnd,
  ...Object.values(askedTables),
  ...Object.values(journeyTables),
  ...Object.values(revenueTables),
  stageEntry,
  firstEntry,
  handoff,
  clock,
  systemStage,
];

/** Every relation that figures read, with rows where a test gives some. */
export function worldStatements(
  rows: Readonly<Record<string, readonly Row[]>>,
  { dialect }: AskedEngine,
  lead: Table = shortLead,
): readonly string[] {
  const periods = weeks.map(({ start, end }, index) => ({
    period_number: index + 1,
    start_at: start,
    end_at: end,
    start_date: localDayAt(zone, start),
    end_date: localDayAt(zone, end),
  }));
  const all: Readonly<Record<string, readonly Row[]>> = { period: periods, ...rows };
  return [
    ...[...tables, lead].flatMap((table) => tableStatements(table, all[table.name] ?? [], dialect)),
    ...modelStatements([contactTime(slasIn(rows), dialect)]),
  ];
}

function slasIn({ clock = [] }: Readonly<Record<string, readonly Row[]>>): readonly string[] {
  return [...new Set(clock.map((row) => String(row['sla_id'])))];
}

/** Rows in the order of their periods and parts, without columns that are 0 or NULL. */
export function told(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const order = (row: AnswerRow): string =>
    `${row['period_number'] ?? row['week_number']} ${row['part_id'] ?? row['unit_id'] ?? ''}`;
  return rows
    .toSorted((left, right) => (order(left) < order(right) ? -1 : 1))
    .map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== 0 && value !== null)),
    );
}

export const engines = (
  server: PostgresServer | undefined,
): readonly (readonly [name: string, open: () => Promise<AskedEngine | string>])[] => [
  [
    'DuckDB',
    async () => {
      const connection = await openDuckDb();
      return connection === undefined ? noDuckDb : duckDbEngine(connection);
    },
  ],
  ['PostgreSQL', async () => (server === undefined ? noPostgres : postgresEngine(server))],
];
