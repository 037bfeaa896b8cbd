import type { SetTest } from '../../../criteria/criterion.ts';
import { type Column } from '../column.ts';
import { type Condition } from './condition.ts';
/** Which values the set holds. */
export declare function setCondition(column: Column, asked: SetTest): Condition;
/** Does the set hold anything? */
export declare function someValueCondition(column: Column): Condition;
