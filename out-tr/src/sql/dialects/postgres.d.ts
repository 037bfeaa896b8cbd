import type { Dialect } from '../dialect.ts';
/** PostgreSQL 12 and later, in a UTF-8 database. */
export declare const postgres: Dialect;
