import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
import type { Text } from '../../model/text.ts';
import type { Extract } from './formula/condition-text.ts';
import { type FieldType, type LeadField, type Saying } from './lead-field.ts';
/** What one compilation works on: the agreement, and the lead's fields as they become needed. */
export interface Workbench {
    readonly agreement: Agreement;
    readonly configuration: TargetConfiguration;
    /** In the agreement's first language, which is the language of labels and guidance in Salesforce. */
    readonly words: (text: Text) => string;
    /** API name of the field with this identity, with `__c`. */
    readonly fieldName: (identity: string, words: readonly string[]) => string;
    /** Adds the field unless it is there, and returns its API name. */
    readonly add: (field: LeadField) => string;
    readonly extract: Extract;
    readonly fields: () => readonly LeadField[];
    /** Formulas of the calculated fields there are so far, by API name. */
    readonly formulas: () => ReadonlyMap<string, string>;
}
/** A calculated field that everybody may read. */
export interface Calculation {
    readonly name: string;
    readonly label: string;
    readonly description: string;
    readonly type: FieldType;
    readonly formula: string;
    readonly says?: Saying;
}
export declare function workbenchFor(agreement: Agreement, configuration: TargetConfiguration): Workbench;
/** The formulas among the fields, by API name. */
export declare function formulasOf(fields: readonly LeadField[]): ReadonlyMap<string, string>;
export declare function calculated(calculation: Calculation): LeadField;
