import type { Rule } from '../../rule.ts';
/**
 * A lead waits in the review queue for its decision, then for its rep. Both together have to fit into the promise
 * that marketing was given, which runs from the entry of the handoff stage (semantics §5, "three clocks").
 */
export declare const handoffLeavesNoTime: Rule;
