import type { DuckDBConnection } from '@duckdb/node-api';
import { localDayTables } from '../../../src/sql/clocks/local-day-table.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { parseLocalTime } from '../../../src/support/zoned-time.ts';
import { modelStatements } from '../../sql/model-statements.ts';
import { type Adapters, adapter } from '../adapter.ts';
import { instantText } from '../neutral-values.ts';

interface ClosingCase {
  readonly args: { readonly zone: string; readonly local: string };
}

const dayMs = 86_400_000;

/** Adapters of `leadpact-time/1`: relations know closings, for calendar days end there; the rest is no question to them. */
export function sqlTime(connection: DuckDBConnection): Adapters {
  return {
    opening: 'outside',
    closing: adapter(async ({ args: { zone, local } }: ClosingCase) => {
      const time = parseLocalTime(local);
      if (time === undefined) throw new Error(`not a local time: ${local}`);
      const target = { amount: 2, unit: 'calendarDays' } as const;
      const slas = { sla: { side: 'sales', target, warnAt: [] } } as const;
      const tables = localDayTables({ ...nothing, zone, slas, asOf: time, since: time - dayMs });
      for (const statement of modelStatements(tables)) await connection.run(statement);
      const found = await connection.runAndReadAll(
        `SELECT from_at + (${time} - from_local) * passes FROM zone_closing WHERE from_local <= ${time} AND until_local > ${time}`,
      );
      return { instant: instantText(Number(found.getRows()[0]?.[0])) };
    }),
    week: 'outside',
    month: 'outside',
    quarter: 'outside',
    dateAge: 'outside',
    duration: 'outside',
  };
}

const nothing = { dialect: duckdb, calendars: {}, teamCalendars: {} };
