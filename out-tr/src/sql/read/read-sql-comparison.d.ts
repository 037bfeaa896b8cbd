import { type Told } from '../../analyze/told/told.ts';
import type { SqlExpression, SqlSign } from './sql-expression.ts';
import { type SqlParts } from './sql-operand.ts';
/** Two operands compared; a comparison with a blank is blank. */
export declare function compared(reading: SqlParts, sign: SqlSign, left: SqlExpression, right: SqlExpression, at: number): Told;
