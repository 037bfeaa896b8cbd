import { type Forest } from './forest.ts';
import { type Known } from './operations.ts';
/** The same function with one variable known. */
export declare function restrict(forest: Forest, node: number, variable: number, index: number): number;
/** The same function with several variables known. */
export declare function restrictAll(forest: Forest, node: number, known: Known): number;
/** The part above a variable; its results are the nodes at or below it. */
export declare function above(forest: Forest, variable: number, node: number): number;
