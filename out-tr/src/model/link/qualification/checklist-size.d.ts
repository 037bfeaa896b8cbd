import type { Criterion } from '../../../criteria/criterion.ts';
/** Conditions of a criterion, connectives included; counting stops above `most`. */
export declare function conditionsUpTo(criterion: Criterion, most: number): number;
