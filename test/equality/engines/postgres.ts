import { scoreRowsByPostgres } from '../../sql/postgres-rows.ts';
import type { PostgresServer } from '../../sql/postgres-server.ts';
import type { Engine } from '../engine.ts';

/** The same SQL models in PostgreSQL, a session for each agreement. */
export function postgresEngine(server: PostgresServer): Engine {
  return {
    name: 'postgres',
    rows: (agreement, leads, asOf) => scoreRowsByPostgres(server, agreement, leads, asOf),
  };
}
