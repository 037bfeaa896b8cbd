import { type Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';
/** What is measured, with everything it names found; a reference to a metric is the caller's matter. */
export declare function linkMeasure(written: Exclude<MeasureDocument, {
    metric: unknown;
}>, place: Place, linking: Linking): Measure | undefined;
