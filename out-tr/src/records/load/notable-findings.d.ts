import type { Engine } from '../engine.ts';
import { type RecordFinding } from '../record-finding.ts';
import type { KeptTable } from './table-views.ts';
/** What is wrong with the rows of a table, by kind and column, with the first rows of each. Reads the file again. */
export declare function notableFindings(engine: Engine, staged: KeptTable): Promise<readonly RecordFinding[]>;
