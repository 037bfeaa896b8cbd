import type { Stage } from '../../../model/lifecycle.ts';
import type { Workbench } from '../workbench.ts';
import { type DecisionFields, type ValidationRule } from './validation-rule.ts';
/** Refuses undeclared backward moves, skipped stages, and decisions without their reason, note or date. */
export declare function validationRules(workbench: Workbench, fields: DecisionFields): readonly ValidationRule[];
/** A stage whose skipping is refused (semantics §4). */
export declare function mayNotBeSkipped({ category, skippable }: Stage): boolean;
