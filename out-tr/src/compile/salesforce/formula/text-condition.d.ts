import type { TextTest } from '../../../criteria/criterion.ts';
import type { Column } from '../column.ts';
import { type Workbench } from '../workbench.ts';
import { type Condition } from './condition.ts';
/** Compares a text in lower case with literals that are already normalised (semantics §1). */
export declare function textCondition(workbench: Workbench, column: Column, asked: TextTest): Condition;
