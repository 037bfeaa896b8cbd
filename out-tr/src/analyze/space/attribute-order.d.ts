import type { Criterion } from '../../criteria/criterion.ts';
import type { SumsRead } from './sums-read.ts';
/**
 * The attributes that are read, in an order in which little has to be remembered from one to the next. What matters most
 * is how many sums of groups are begun and not yet complete, for each has partial sums of its own, then how many rules are;
 * then attributes of common criteria are near to each other. The one least bound to others comes first.
 */
export declare function attributeOrder(criteria: readonly Criterion[], sums?: SumsRead): readonly string[];
