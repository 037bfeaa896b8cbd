import type { Attribute } from '../../criteria/attribute.ts';
import { type Place } from '../../diagnostics/place.ts';
import type { FieldValuesDocument } from '../../generated/documents.ts';
import type { FieldValues } from '../field-values.ts';
import type { Linking } from './linking.ts';
/** Values by field, typed by the dictionary; unknown fields and values that a field cannot have are reported. */
export declare function linkFieldValues(written: FieldValuesDocument | undefined, place: Place, linking: Linking): FieldValues;
/** The field of that name; nothing when there is none, which is reported. */
export declare function knownField(id: string, place: Place, { names, part }: Linking): Attribute | undefined;
