/** The request that creates a property of the contact, as `POST /crm/v3/properties/contacts` takes it. */
export interface ContactProperty {
    readonly name: string;
    readonly label: string;
    readonly description: string;
    readonly groupName: string;
    readonly type: 'bool' | 'date' | 'datetime' | 'enumeration' | 'number' | 'string';
    readonly fieldType: 'booleancheckbox' | 'checkbox' | 'date' | 'number' | 'select' | 'text';
    readonly options?: readonly PropertyOption[];
}
/** `value` is the identity and never changes; `label` is what people read. */
export interface PropertyOption {
    readonly value: string;
    readonly label: string;
    readonly hidden: boolean;
    /** From 0. */
    readonly displayOrder: number;
}
/** How a property keeps its value; a set is an enumeration of several values. */
export type Store = ContactProperty['type'] | 'set';
/** Type, form field and, for lists, options of a property. */
export type PropertyForm = Pick<ContactProperty, 'fieldType' | 'options' | 'type'>;
/** Path of the property's file. */
export declare function propertyPath(name: string): string;
/** Options in the given order. */
export declare function optionsOf(choices: readonly {
    readonly value: string;
    readonly label: string;
}[]): readonly PropertyOption[];
export declare const yesAndNo: PropertyForm;
export declare const instant: PropertyForm;
export declare const points: PropertyForm;
