import type { BetweenTest, ComparisonTest } from '../../../criteria/criterion.ts';
import type { Column } from '../column.ts';
import { type Condition } from './condition.ts';
export declare const signs: {
    readonly gte: '>=';
    readonly gt: '>';
    readonly lte: '<=';
    readonly lt: '<';
};
/** Compares a number with a constant; a blank stands for a number that fails the comparison. */
export declare function numberCondition(column: Column, asked: ComparisonTest | BetweenTest): Condition;
/** `expression` compared with a scaled constant; false when the expression is blank. */
export declare function comparison(expression: string, op: ComparisonTest['op'], value: number, scale: number): Condition;
