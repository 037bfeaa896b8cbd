import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Carrier } from './carrier.ts';
import type { LeadField } from './lead-field.ts';
import type { ListView } from './lifecycle/list-view.ts';
import type { ValidationRule } from './lifecycle/validation-rule.ts';
import { type AssignmentEntry } from './routing/assignment.ts';
import { type LeadQueue } from './routing/queue.ts';
import { type StandardPicklist, type ValueSet } from './value-set.ts';
import { type Workbench } from './workbench.ts';
/** Everything Salesforce gets, before it is written as files. */
export interface SalesforceModel {
    readonly workbench: Workbench;
    /** By API name. */
    readonly fields: readonly LeadField[];
    readonly globalValueSets: readonly ValueSet[];
    readonly standardValueSets: readonly StandardPicklist[];
    /** API name of the picklist that holds the stage. */
    readonly stageField: string;
    readonly listViews: readonly ListView[];
    readonly validationRules: readonly ValidationRule[];
    readonly queues: readonly LeadQueue[];
    /** Empty where leadpact may not write the assignment rules of the lead. */
    readonly assignment: readonly AssignmentEntry[];
    /** What carries which clause; a clause without a carrier is not carried. */
    readonly carriers: readonly Carrier[];
}
/** The agreement in Salesforce's terms, without the formulas that Salesforce has no room for. */
export declare function salesforceModel(agreement: Agreement, configuration: TargetConfiguration): SalesforceModel;
