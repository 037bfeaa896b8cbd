import type { TextTest } from '../criterion.ts';
import type { Literal } from './literal.ts';
/** True when no text at all can answer these questions as wanted. False says nothing. */
export declare function textsConflict(literals: readonly Literal[]): boolean;
/** Whoever answers yes to `test` answers yes to `other`: every literal of the one brings a literal of the other. */
export declare function followsFrom(test: TextTest, other: TextTest): boolean;
/** Two wanted beginnings, or two wanted ends, neither of which is the beginning or end of the other. */
export declare function excludes(test: TextTest, other: TextTest): boolean;
