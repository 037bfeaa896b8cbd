import type { Statement } from '../statement.ts';
import { type KeptRule } from './kept-rule.ts';
/** One row per rule and signal, and one per rule and event that it selects. */
export declare function selectedTables(statement: Statement, eventRows: string): readonly string[];
/** Of events told apart by a property the newest of each value: decays only fall, so it has the most points left in size. */
export declare function countedTable(rules: readonly KeptRule[]): string;
