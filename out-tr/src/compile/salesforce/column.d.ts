import type { Field } from '../../model/field.ts';
import { type PicklistValue } from './lead-field.ts';
import { type Store } from './standard-lead-fields.ts';
import type { Workbench } from './workbench.ts';
/** The field of the lead that keeps an attribute of the agreement. */
export interface Column {
    readonly name: string;
    readonly store: Store;
    /** False for a field that Salesforce or the company already has. */
    readonly created: boolean;
    readonly attribute: Field;
}
/** Where the attribute is kept; the field is added unless it is mapped to one that exists. */
export declare function columnOf(workbench: Workbench, attribute: Field): Column;
/** The value of a picklist that stands for `value`: spelled as the agreement does, for Salesforce tells cases apart. */
export declare function picklistValue(column: Column, value: string): string;
/** The domain of an enum or set with its labels, in declared order; in the exact spelling unless the picklist is ours. */
export declare function valuesOf(workbench: Workbench, attribute: Field, isOurs?: boolean): readonly PicklistValue[];
