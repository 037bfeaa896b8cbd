import type { PostgresServer } from '../../sql/postgres-server.ts';
import type { Engine } from '../engine.ts';
/** The same SQL models in PostgreSQL, a session for each agreement. */
export declare function postgresEngine(server: PostgresServer): Engine;
