import type { Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';
type Written = Extract<MeasureDocument, {
    compliance: unknown;
}>['compliance'];
/** The clocks of one SLA or touch policy, or those of a department. */
export declare function linkCompliance(written: Written, place: Place, linking: Linking): Measure | undefined;
export {};
