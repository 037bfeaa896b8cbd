import type { PicklistValue } from './lead-field.ts';
import type { WorkValueSets } from './lifecycle/work-fields.ts';
import type { Workbench } from './workbench.ts';
/** Values that fields share, under the API name of the set. */
export interface ValueSet {
    readonly name: string;
    readonly label: string;
    readonly values: readonly PicklistValue[];
}
/** Reasons, gates and outcomes of the handoff as value sets of their own. */
export declare function globalValueSets(workbench: Workbench): {
    readonly names: WorkValueSets;
    readonly sets: readonly ValueSet[];
};
/** The value set of a picklist that Salesforce brings. */
export interface StandardPicklist extends ValueSet {
    /** API name of the field. */
    readonly field: string;
}
/** Values of picklists that Salesforce brings, where leadpact may write the whole set; the status apart. */
export declare function standardValueSets(workbench: Workbench): readonly StandardPicklist[];
