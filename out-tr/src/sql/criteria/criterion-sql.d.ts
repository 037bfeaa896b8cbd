import type { Criterion } from '../../criteria/criterion.ts';
import type { Statement } from '../statement.ts';
/**
 * A criterion as a condition that is TRUE exactly when it holds. Elsewhere it may be FALSE or NULL, which `WHEN` and
 * `WHERE` treat alike; before it is negated or counted a NULL becomes FALSE (semantics §1: a missing value is false).
 */
export declare function criterionSql(statement: Statement, criterion: Criterion): string;
