import type { SqlExpression } from './sql-expression.ts';
export type SqlValue = boolean | number | string | null;
/** The value of an expression for a row, word by word as it is written. */
export declare function evaluateSql(expression: SqlExpression, columnOf: (name: string) => SqlValue): SqlValue;
