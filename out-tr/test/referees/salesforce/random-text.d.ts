import type { Random } from '../random.ts';
/** A text in which formulas see every word. */
export declare function plainText(random: Random, literals: readonly string[]): string;
/** A text that may hold signs which formulas do not take for the end of a word. */
export declare function roughText(random: Random, literals: readonly string[]): string;
