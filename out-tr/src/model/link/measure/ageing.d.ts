import { type Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';
type Written = Extract<MeasureDocument, {
    ageing: unknown;
}>['ageing'];
/** What stands still for too long; every further age is above the one before. */
export declare function linkAgeing(written: Written, place: Place, linking: Linking): Measure | undefined;
export {};
