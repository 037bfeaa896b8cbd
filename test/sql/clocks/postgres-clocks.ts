import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import { clockModels } from '../../../src/sql/clocks/clock-models.ts';
import type { ClockPromises } from '../../../src/sql/clocks/clock-promises.ts';
import { postgres } from '../../../src/sql/dialects/postgres.ts';
import type { Model } from '../../../src/sql/models/model.ts';
import { modelStatements } from '../model-statements.ts';
import type { PostgresServer } from '../postgres-server.ts';
import { type ClockLead, clockFactStatements } from './clock-lead.ts';
import { clockReadings } from './read-clocks.ts';

/** The readings that PostgreSQL gives of leads, by `leadKey`. */
export function clocksByPostgres(
  server: PostgresServer,
  promises: Omit<ClockPromises, 'dialect'>,
  leads: readonly ClockLead[],
): Promise<ReadonlyMap<string, readonly ClockReading[]>> {
  const { models } = clockModels({ ...promises, dialect: postgres });
  return readingsByPostgres(server, clockFactStatements(leads, postgres), models);
}

/** The readings of models that make `clock` and its company, over tables that the statements fill. */
export function readingsByPostgres(
  server: PostgresServer,
  statements: readonly string[],
  models: readonly Model[],
): Promise<ReadonlyMap<string, readonly ClockReading[]>> {
  const made = [
    'SET client_min_messages = error',
    // Every script is a session of its own, so the answers come from where the tables were made.
    ...statements,
    // Without the sizes of the tables before, PostgreSQL joins by loops.
    ...models.flatMap((model) => [...modelStatements([model]), `ANALYZE ${model.name}`]),
  ];
  const asked = ['clock', 'clock_warning', 'clock_reassignment'];
  const answers = asked.map((name) => `SELECT coalesce(json_agg(row), '[]') FROM ${name} AS row`);
  const lines = server.run(`${[...made, ...answers].join(';\n')};\n`);
  // One JSON text after the other; between the rows of an array there are line feeds too.
  const texts = lines.split(/(?<=\])\n(?=\[|$)/).filter((text) => text !== '');
  if (texts.length !== asked.length) throw new Error(`${texts.length} answers to ${asked.length} questions`);
  return clockReadings((query) => {
    const index = asked.findIndex((name) => query.includes(`FROM ${name} `));
    // The boundary to the database: it names the columns as the relations do.
    const rows = JSON.parse(texts[index] ?? '[]') as readonly Readonly<Record<string, unknown>>[];
    return rows.toSorted(byKey);
  });
}

const keys = ['sla_id', 'lead_id', 'cycle_number', 'clock_number', 'warning_number', 'reassignment_number'];

function byKey(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): number {
  for (const key of keys) {
    const [a, b] = [left[key], right[key]];
    if (a === b || a === undefined || b === undefined) continue;
    return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
  }
  return 0;
}
