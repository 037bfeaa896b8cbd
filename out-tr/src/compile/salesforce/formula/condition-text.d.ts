import { type Condition } from './condition.ts';
/** Parentheses inside each other that a formula may have; readers of formulas slow down steeply beyond. */
export declare const deepest = 5;
/** Makes a field of its own from the text of a condition and returns its API name. */
export type Extract = (text: string) => string;
/**
 * The condition as formula text with at most `budget` parentheses inside each other. What is too deep or too long
 * becomes a checkbox field of its own.
 */
export declare function conditionText(condition: Condition, budget: number, extract: Extract): string;
/** Greatest number of parentheses inside each other. */
export declare function depthOf(text: string): number;
