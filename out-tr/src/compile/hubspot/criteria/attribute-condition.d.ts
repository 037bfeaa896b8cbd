import type { AttributeTest } from '../../../criteria/criterion.ts';
import type { Workbench } from '../workbench.ts';
import { type Condition } from './condition.ts';
/** A question about one attribute, asked of the property that keeps it. */
export declare function attributeCondition(workbench: Workbench, test: AttributeTest): Condition;
