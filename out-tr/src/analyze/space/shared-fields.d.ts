import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
/** What both dictionaries say of the fields that are read; a value that only one of them knows is one of the domain. */
export type SharedFields = Readonly<Record<string, Field>>;
/** Fields that mean different things in the two agreements, so that no lead can be put to both. */
export interface Incomparable {
    readonly incomparable: string;
}
/** `read`: per agreement the fields that its criteria read. A field that only one reads is what that one says. */
export declare function sharedFields(agreements: readonly Pick<Agreement, 'fields'>[], read: readonly ReadonlySet<string>[]): SharedFields | Incomparable;
