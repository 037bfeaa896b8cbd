import { type Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';
type Written = Extract<MeasureDocument, {
    firstContact: unknown;
}>['firstContact'];
/** The time to first contact, counted as its SLA counts. */
export declare function linkFirstContact(written: Written, place: Place, linking: Linking): Measure | undefined;
export {};
