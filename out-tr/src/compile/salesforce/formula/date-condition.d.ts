import type { BetweenTest, ComparisonTest } from '../../../criteria/criterion.ts';
import type { Column } from '../column.ts';
import { type Condition } from './condition.ts';
/** Compares the age of a date in whole dates (today − date, negative in the future); a blank fails. */
export declare function dateCondition(column: Column, asked: ComparisonTest | BetweenTest): Condition;
