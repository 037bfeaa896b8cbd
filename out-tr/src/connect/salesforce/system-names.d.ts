import type { Expression } from '../../compile/salesforce/read/expression.ts';
import { type FieldMeaning } from '../../compile/salesforce/read/field-meaning.ts';
import { type SalesforceModel } from '../../compile/salesforce/salesforce-model.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { TargetConfiguration } from '../../model/target.ts';
/** What leadpact writes for Salesforce today, and what its names stand for. */
export interface SystemNames {
    readonly agreement: Agreement;
    readonly model: SalesforceModel;
    readonly meaningOf: (field: string) => FieldMeaning | undefined;
    /** The formula that is written for a field today. */
    readonly writtenOf: (field: string) => Expression | undefined;
    readonly isExact: (clause: string) => boolean;
    /** Is there a file of this name among those that leadpact writes? */
    readonly isOwnFile: (path: string) => boolean;
}
export declare function systemNames(agreement: Agreement, configuration: TargetConfiguration): SystemNames;
