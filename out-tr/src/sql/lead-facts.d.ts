import type { Statement } from './statement.ts';
/**
 * One row per lead with a consent that exists at asOf: the state in force of each purpose, the newest declaration, of two
 * at one instant the later row, of two rows of one number `withdrawn`, which comes after `given` in every collation
 * (semantics §3, Select).
 */
export declare function consentTable(statement: Statement): readonly string[];
/** Every lead with its consents and whether it objects. */
export declare function leadTable(statement: Statement): string;
