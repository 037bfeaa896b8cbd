import type { Language } from '../translate/language.ts';
/**
 * Expressions of CEL. It has no sum over a list, so points by age would need a pass per step: events are counted
 * outside. It has no minimum of two numbers either, so both evaluators are given `least` and `greatest` as functions of
 * the host. Whole numbers are doubles here, as JSON gives them.
 */
export declare const cel: Language<string>;
