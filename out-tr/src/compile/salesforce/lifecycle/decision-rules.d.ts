import type { Lifecycle } from '../../../model/lifecycle.ts';
import type { Reason } from '../../../model/reason.ts';
import type { DecisionFields, RuleNames, ValidationRule } from './validation-rule.ts';
/** Moves that need a reason. */
export declare function reasonRequired(names: RuleNames, { transitions }: Lifecycle, reasons: readonly Reason[], fields: DecisionFields): readonly ValidationRule[];
/** Moves and reasons that need a note. */
export declare function noteRequired(names: RuleNames, { transitions }: Lifecycle, reasons: readonly Reason[], fields: DecisionFields): readonly ValidationRule[];
/** Reasons that need a date. */
export declare function dateRequired(names: RuleNames, reasons: readonly Reason[], fields: DecisionFields): readonly ValidationRule[];
