import { type Told } from '../../analyze/told/told.ts';
import type { SqlExpression } from './sql-expression.ts';
import { type SqlReading } from './sql-operand.ts';
/** What an expression says. Throws ForeignText for what our statements never say. */
export declare function readSql(names: SqlReading, expression: SqlExpression): Told;
