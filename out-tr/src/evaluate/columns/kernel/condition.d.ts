import type { Criterion } from '../../../criteria/criterion.ts';
import { type Workbench } from './workbench.ts';
/** A criterion as code that is true or false for the lead at hand (semantics §2). */
export declare function conditionOf(criterion: Criterion, bench: Workbench): string;
