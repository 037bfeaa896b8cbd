import type { AttributeTest } from '../../../criteria/criterion.ts';
import { type Column } from '../column.ts';
import type { Workbench } from '../workbench.ts';
import { type Condition } from './condition.ts';
/** A question about one attribute of the lead. Nothing but `missing` holds on a blank field (semantics §1). */
export declare function attributeCondition(workbench: Workbench, asked: AttributeTest): Condition;
/** Is there a value? */
export declare function presence(column: Column): Condition;
