import type { TextTest } from '../../../criteria/criterion.ts';
/**
 * The literals of an operator that no question tells apart, as one question each; every question asked is whether one of
 * these holds. Hundreds of literals of one list are one, and a few literals in many lists are as many as there are literals.
 */
export declare function textGroups(tests: readonly TextTest[]): readonly TextTest[];
