import type { Carrier } from './carrier.ts';
import { type LeadField } from './lead-field.ts';
import type { ValidationRule } from './lifecycle/validation-rule.ts';
import type { AssignmentEntry } from './routing/assignment.ts';
/** Everything that holds formulas, and the clauses they carry. */
export interface Formulas {
    readonly fields: readonly LeadField[];
    readonly validationRules: readonly ValidationRule[];
    readonly assignment: readonly AssignmentEntry[];
    readonly carriers: readonly Carrier[];
}
/** The same without the formulas that Salesforce has no room for, and those that name one; their clauses are missing. */
export declare function emitted(all: Formulas): Formulas;
