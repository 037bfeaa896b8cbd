import type { Engine } from './engine.ts';
import { program } from './program.ts';
import { sql } from './sql.ts';
import { ts } from './ts.ts';

/** Every engine, alphabetical; `ts` is the default. */
export const engines: readonly Engine[] = [program, sql, ts];
