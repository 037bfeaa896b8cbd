import type { Forest } from './forest.ts';
import type { Mapping, Operation } from './operations.ts';
/** An operation, point by point. */
export declare function combine(forest: Forest, operation: Operation, left: number, right: number): number;
/** Every result changed. */
export declare function mapResults(forest: Forest, mapping: Mapping, node: number): number;
