import { type Column } from '../column.ts';
import type { Saying } from '../lead-field.ts';
import type { SalesforceModel } from '../salesforce-model.ts';
import type { StoredFact } from '../stored-fact.ts';
/** What a formula reads when it names a field. */
export type FieldMeaning = {
    readonly of: 'column';
    readonly column: Column;
} | {
    readonly of: 'consent';
    readonly purpose: string;
} | {
    readonly of: 'entered';
    readonly stage: string;
} | {
    readonly of: 'fact';
    readonly fact: StoredFact;
} | {
    readonly of: 'objection';
} | {
    readonly of: 'stage';
}
/** A calculated field that is compared on its own; whoever names it means what the agreement says there. */
 | {
    readonly of: 'saying';
    readonly says: Saying;
}
/** Part of other formulas, which is read in its place. */
 | {
    readonly of: 'part';
};
/** Meanings by API name, from the names in the dictionary and those that leadpact gives. */
export declare function fieldMeanings({ fields, stageField, workbench, }: SalesforceModel): ReadonlyMap<string, FieldMeaning>;
