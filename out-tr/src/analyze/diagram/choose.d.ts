import { type Forest } from './forest.ts';
/** `then` where the condition holds, else `otherwise`. */
export declare function choose(forest: Forest, condition: number, then: number, otherwise: number): number;
/** Of these answers at least `k` are yes. */
export declare function atLeast(forest: Forest, k: number, nodes: readonly number[]): number;
