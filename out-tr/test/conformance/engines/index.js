import { evaluator } from './evaluator.js';
import { program } from './program.js';
import { sql } from './sql.js';
/** Every engine, alphabetical; the evaluator is the default. */
export const engines = [evaluator, program, sql];
