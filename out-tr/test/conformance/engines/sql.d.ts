import type { Engine } from './engine.ts';
/** The relational models, in DuckDB. Of each expectation only what SQL gives is compared (`../README.md`). */
export declare const sql: Engine;
