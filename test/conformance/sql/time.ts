import type { DuckDBConnection } from '@duckdb/node-api';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { instantOfLocal, localOfInstant } from '../../../src/sql/zone-sql.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';
import { parseLocalTime } from '../../../src/support/zoned-time.ts';
import { type Adapters, adapter } from '../adapter.ts';
import { instantOf, instantText } from '../neutral-values.ts';

interface Case<Arguments> {
  readonly args: Arguments;
}

/** What statements themselves work out of `leadpact-time/1`; periods, closings and durations reach them as rows of numbers. */
export function sqlTime(connection: DuckDBConnection): Adapters {
  const answerOf = async (expression: string): Promise<number> => {
    const [row] = (await connection.runAndReadAll(`SELECT ${expression} AS value`)).getRowObjectsJS();
    return Number(row?.['value']);
  };
  return {
    opening: adapter(async ({ args }: Case<{ readonly zone: string; readonly local: string }>) => {
      const local = duckdb.wide(String(parseLocalTime(args.local)));
      return { instant: instantText(await answerOf(instantOfLocal(local, args.zone))) };
    }),
    dateAge: adapter(
      async ({ args }: Case<{ readonly zone: string; readonly asOf: string; readonly date: string }>) => {
        const local = localOfInstant(duckdb.wide(String(instantOf(args.asOf))), args.zone);
        return { days: await answerOf(`${duckdb.quotient(local, '86400000')} - ${dayOfDate(args.date)}`) };
      },
    ),
    closing: 'outside',
    week: 'outside',
    month: 'outside',
    quarter: 'outside',
    duration: 'outside',
  };
}
