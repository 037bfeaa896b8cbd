import { type Place } from '../../../diagnostics/place.ts';
import type { SyncDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { SyncedField } from '../../sync.ts';
interface FieldsOfSync {
    readonly place: Place;
    /** For fields that say nothing of their own; undefined where what is written could not be read. */
    readonly withinMinutes: number | undefined;
}
/** By field; unknown fields are reported and left out. */
export declare function linkSyncedFields(written: SyncDocument['fields'], { place, withinMinutes }: FieldsOfSync, linking: Linking): Readonly<Record<string, SyncedField>>;
/** The fields by which two records are known to be one lead, in the order in which they are tried. */
export declare function linkMatch(written: readonly string[] | undefined, place: Place, { names }: Linking): readonly string[];
export {};
