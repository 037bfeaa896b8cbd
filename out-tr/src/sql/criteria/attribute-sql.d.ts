import type { AttributeTest } from '../../criteria/criterion.ts';
import type { Statement } from '../statement.ts';
export declare const comparisonSigns: {
    readonly gte: '>=';
    readonly gt: '>';
    readonly lte: '<=';
    readonly lt: '<';
};
/** A question about one field as a condition over its column; NULL where the value is missing. */
export declare function attributeSql(statement: Statement, test: AttributeTest): string;
