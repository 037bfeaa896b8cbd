import type { ComparisonTest, TextTest } from '../../../criteria/criterion.ts';
import type { OperationType } from './operator-table.ts';
/** One test of a property as lists and scores write it. */
export interface Operation {
    readonly operationType: OperationType;
    readonly operator: string;
    /** Whether a contact without a value passes; a test on a missing value is false (semantics §1), its negation true. */
    readonly includeObjectsWithNoValueSet: boolean;
    readonly [detail: string]: unknown;
}
type TextOperator = TextTest['op'];
export type Comparison = ComparisonTest['op'];
/** A test and what holds exactly where it does not; without one it cannot be negated. */
export interface Question {
    readonly property: string;
    readonly yes: Operation;
    readonly no?: Operation;
}
/** The same question the other way round: what was the negation holds. Undefined without one. */
export declare function reversed({ no, property, yes }: Question): Question | undefined;
export declare function isKnown(property: string): Question;
export declare function isTrue(property: string, value: boolean): Question;
export declare function isAnyOf(property: string, values: readonly string[]): Question;
export declare function containsAll(property: string, values: readonly string[]): Question;
export declare function textIs(property: string, operator: TextOperator, values: readonly string[]): Question;
export declare function numberIs(property: string, comparison: Comparison, value: number): Question;
/** A point in time in the agreement's zone, and whether it belongs to the range. */
interface TimePoint {
    readonly zone: string;
    readonly from: 'NOW' | 'TODAY';
    readonly offset: Readonly<Partial<Record<'days' | 'hours', number>>>;
}
/** `after` the point, or `before` it; `inclusive` with the point itself. The negation has the other end of it. */
export declare function timeIs(property: string, side: 'after' | 'before', inclusive: boolean, { from, offset, zone }: TimePoint): Question;
export {};
