import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import { leadModels } from '../../../src/measure/dispute/lead-models.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { AgreementInForce } from '../../../src/model/agreement-in-force.ts';
import type { Sla } from '../../../src/model/sla.ts';
import { recordTables } from '../../../src/records/record-tables.ts';
import type { Dialect } from '../../../src/sql/dialect.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import type { OpeningHours } from '../../../src/support/opening-hours.ts';
import { agreementOf, filesIn } from '../../records/releases/known-agreements.ts';
import { clockReadings } from '../../sql/clocks/read-clocks.ts';
import { type Row, tableStatements } from '../../sql/lead-rows.ts';
import { modelStatements } from '../../sql/model-statements.ts';

/** Rows of the normalised tables by the file of their table; what is left out is empty. */
export type WorldRows = Readonly<Partial<Record<keyof ReturnType<typeof recordTables>, readonly Row[]>>>;

const reference = agreementOf(filesIn('.'));

/** The reference agreement with other promises. */
export function agreementWith(
  version: string,
  slas: readonly Sla[],
  calendars: readonly OpeningHours[],
  more: Partial<Agreement> = {},
): Agreement {
  const known = Object.values(reference.calendars)[0];
  if (known === undefined) throw new Error('the reference agreement has calendars');
  const hours = calendars.map((each) => {
    const { holidayYears: _, ...rest } = known;
    return [each.id, { ...rest, ...each }] as const;
  });
  return {
    ...reference,
    version,
    slas: Object.fromEntries(slas.map((sla) => [sla.id, sla])),
    calendars: Object.fromEntries(hours),
    teams: Object.fromEntries(
      Object.entries(reference.teams).map(([id, { calendar: _, ...team }]) => [id, team]),
    ),
    calendar: calendars[0]?.id ?? '',
    ...more,
  };
}

/** An SLA of the reference agreement, changed. */
export function slaWith(id: string, more: Partial<Sla>): Sla {
  const known = Object.values(reference.slas)[0];
  if (known === undefined) throw new Error('the reference agreement has SLAs');
  const { applies: _, grace: __, hardLimit: ___, restart: ____, ...plain } = known;
  return { ...plain, id, warnAt: [], ...more };
}

/** Statements that fill every table of an export. */
export function worldStatements(
  agreement: Agreement,
  rows: WorldRows,
  dialect: Dialect = duckdb,
): readonly string[] {
  return Object.entries(recordTables(agreement)).flatMap(([file, { table }]) =>
    // The keys of the tables are those of the rows.
    tableStatements(table, rows[file as keyof WorldRows] ?? [], dialect),
  );
}

/** The clocks that DuckDB reads of the rows, by `leadKey`. */
export async function pinnedClocksByDuckDb(
  connection: DuckDBConnection,
  versions: readonly AgreementInForce[],
  rows: WorldRows,
  asOf: number,
): Promise<ReadonlyMap<string, readonly ClockReading[]>> {
  const agreement = versions.at(-1)?.agreement;
  if (agreement === undefined) throw new Error('no version');
  for (const statement of worldStatements(agreement, rows)) await connection.run(statement);
  for (const statement of modelStatements(leadModels(agreement, { asOf, dialect: duckdb }, versions)))
    await connection.run(statement);
  return clockReadings(async (query) => (await connection.runAndReadAll(query)).getRowObjects());
}
