import type { AttributeTest } from '../criterion.ts';
/** Texts worth trying: what is asked for, two of it together, and a word that nobody asks for. */
export declare function textsFor(tests: readonly AttributeTest[]): readonly string[];
