import type { TextTest } from '../../../criteria/criterion.ts';
/** Texts that people could have written and that may answer these questions with yes, the likely ones first. */
export declare function likelyTexts(wanted: readonly TextTest[], examples: readonly string[]): readonly string[];
