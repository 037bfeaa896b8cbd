import type { Engine } from './engine.ts';
import { evaluator } from './evaluator.ts';
import { program } from './program.ts';
import { sql } from './sql.ts';

/** Every engine, alphabetical; the evaluator is the default. */
export const engines: readonly Engine[] = [evaluator, program, sql];
