import { type Told } from '../../analyze/told/told.ts';
import type { SqlExpression } from './sql-expression.ts';
import { type SqlParts } from './sql-operand.ts';
type Call = SqlExpression & {
    readonly kind: 'call';
};
/** What a function gives. */
export declare function callOf(reading: SqlParts, call: Call): Told;
export {};
