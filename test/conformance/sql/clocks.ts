import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import type { ClockPromises } from '../../../src/sql/clocks/clock-promises.ts';
import type { ClockLead } from '../../sql/clocks/clock-lead.ts';
import { clocksByDuckDb } from '../../sql/clocks/duckdb-clocks.ts';
import { leadKey } from '../../sql/clocks/read-clocks.ts';
import type { Adapters } from '../adapter.ts';
import { clockAdapter } from '../clocks.ts';

/** Adapter of `leadpact-clocks/1`: every clock reading of every asOf of a case, as the relations have it. */
export function sqlClocks(connection: DuckDBConnection): Adapters {
  return {
    case: clockAdapter(async ({ definition, surroundings, facts, asOf }) => {
      const { calendars, teamCalendars, agreementCalendar } = surroundings;
      const read = [definition.calendar, agreementCalendar, ...Object.values(teamCalendars)];
      const promises: Omit<ClockPromises, 'dialect'> = {
        ...surroundings,
        calendars: Object.fromEntries(Object.entries(calendars).filter(([id]) => read.includes(id))),
        slas: { sla: definition },
        asOf,
        since: Math.min(asOf, ...facts.map(({ at }) => at)),
      };
      const leads: readonly ClockLead[] = [{ lead: 'lead', sla: 'sla', facts }];
      const readings = await clocksByDuckDb(connection, promises, leads);
      const own: readonly ClockReading[] = readings.get(leadKey('sla', 'lead')) ?? [];
      return own;
    }),
  };
}
