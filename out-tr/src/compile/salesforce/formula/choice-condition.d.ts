import type { EqualsTest, MembershipTest } from '../../../criteria/criterion.ts';
import type { Caveat } from '../../caveat.ts';
import { type Column } from '../column.ts';
import { type Condition } from './condition.ts';
/** Is the enum or boolean one of these values? */
export declare function choiceCondition(column: Column, asked: EqualsTest | MembershipTest): Condition;
/** Does the expression equal one of these literals? One comparison, or CASE with an arm for each. */
export declare function amongLiterals(expression: string, literals: readonly (string | undefined)[], equal: (literal: string) => string, ...caveats: readonly Caveat[]): Condition;
