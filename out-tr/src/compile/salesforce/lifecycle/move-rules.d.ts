import type { Lifecycle, Stage } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Workbench } from '../workbench.ts';
import type { DecisionFields, RuleNames, ValidationRule } from './validation-rule.ts';
/** A lead moves back only as the agreement says. */
export declare function backwardMoves(names: RuleNames, lifecycle: Lifecycle, reasons: readonly Reason[], fields: DecisionFields): ValidationRule;
/** No lead passes the stage without entering it; parked and lost stages are no progress (semantics §4). */
export declare function noSkipping(workbench: Workbench, names: RuleNames, stage: Stage, fields: DecisionFields): ValidationRule;
