import type { Rule } from '../rule.ts';
/** Every rule, alphabetical by id. One line per rule keeps merges quiet. */
export declare const rules: readonly Rule[];
