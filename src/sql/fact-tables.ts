import { eventTables } from './events/event-tables.ts';
import { consentTable, leadTable } from './lead-facts.ts';
import type { Statement } from './statement.ts';

/** The tables up to `lead_fact`, one row per lead with everything that was asked of it; so they are written last. */
export function factTables(statement: Statement): readonly string[] {
  const events = eventTables(statement);
  return [...consentTable(statement), leadTable(statement), ...events];
}
