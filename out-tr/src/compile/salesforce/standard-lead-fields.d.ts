/** How a field keeps its value, as far as formulas care. */
export type Store = 'checkbox' | 'date' | 'multipicklist' | 'number' | 'picklist' | 'text';
/** A field that every Salesforce org has on the lead. */
export interface StandardField {
    readonly store: Store;
    /** Standard value set that holds its values. */
    readonly valueSet?: string;
}
/** Fields of the standard lead that an attribute can stand for. Source: Salesforce object reference, Lead, API 64.0. */
export declare const standardLeadFields: Readonly<Record<string, StandardField>>;
