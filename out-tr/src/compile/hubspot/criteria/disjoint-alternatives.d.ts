import type { Alternatives } from './alternatives.ts';
import { type Condition } from './condition.ts';
/**
 * Alternatives of which no contact meets two, so that points given for each add up to those of the condition. What cannot
 * be negated is asked last, where its negation is only needed for contacts that get nothing.
 */
export declare function disjointAlternatives(condition: Condition, most: number): Alternatives;
