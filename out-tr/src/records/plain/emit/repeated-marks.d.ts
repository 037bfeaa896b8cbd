import type { Lines } from '../../../support/script-lines.ts';
/**
 * Whether two marks are equal. Equal ids have equal marks; that different ids have equal ones as well is so rare that it may
 * pass for a repeated id, which is then looked at. Each thread brings its marks into piles by their second number, in memory
 * that all threads share; then each looks through its share of the piles, so that the table in which the others are
 * looked for stays small and near.
 */
export declare const repeatedMarks: Lines;
