import type { Field } from '../../model/field.ts';
import type { Caveat } from '../caveat.ts';
import { type Store } from './contact-property.ts';
import type { Workbench } from './workbench.ts';
/** The property of the contact that keeps an attribute of the agreement. */
export interface AttributeProperty {
    readonly name: string;
    readonly store: Store;
    /** False for a property that HubSpot or the company already has. */
    readonly created: boolean;
    readonly attribute: Field;
}
/** Where the attribute is kept; a property is added unless it is mapped to one that exists. */
export declare function attributeProperty(workbench: Workbench, attribute: Field): AttributeProperty;
/** The option that stands for a value: in the user's spelling, for HubSpot tells upper and lower case apart. */
export declare function optionValue({ attribute, created }: AttributeProperty, value: string): string;
/** What HubSpot does not hold of the dictionary's entry. */
export declare function dictionaryCaveats(property: AttributeProperty): readonly Caveat[];
