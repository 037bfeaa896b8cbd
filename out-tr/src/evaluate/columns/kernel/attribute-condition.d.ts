import type { AttributeTest, Criterion } from '../../../criteria/criterion.ts';
import { type Workbench } from './workbench.ts';
/** A criterion about one attribute as code: answered once per distinct value, then looked up. */
export declare function foldedCondition(criterion: Criterion, attribute: string, bench: Workbench): string;
/** One question about an attribute; numbers of many values are compared, all others looked up. */
export declare function attributeCondition(test: AttributeTest, bench: Workbench): string;
/** Is the attribute missing? Never one that is a set (semantics §1). */
export declare function missingCondition(attribute: string, bench: Workbench): string;
