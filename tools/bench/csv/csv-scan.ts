import type { LeadFiles } from '../leads/lead-files.ts';
import { csvOf, eventTypes, leadTypes } from '../sql/csv-reading.ts';

/** Both files read by DuckDB with the types of their columns, every column added up. */
export function scanOfCsv({ lead, event }: LeadFiles): string {
  return `SELECT CAST((SELECT ${sumOf(leadTypes)} FROM ${csvOf(lead, leadTypes)})
    + (SELECT ${sumOf(eventTypes)} FROM ${csvOf(event, eventTypes)}) AS DOUBLE)`;
}

function sumOf(types: Readonly<Record<string, string>>): string {
  return Object.entries(types)
    .map(([name, type]) => `coalesce(sum(${numberIn(name, type)}), 0)`)
    .join(' + ');
}

function numberIn(name: string, type: string): string {
  switch (type) {
    case 'VARCHAR':
      return `strlen(${name})`;
    case 'TIMESTAMP':
      return `epoch_ms(${name})`;
    case 'BOOLEAN':
      return `CAST(${name} AS INT)`;
    default:
      return name;
  }
}
