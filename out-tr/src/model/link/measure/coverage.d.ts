import { type Place } from '../../../diagnostics/place.ts';
import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Measure } from '../../measure.ts';
type Written = Extract<MeasureDocument, {
    coverage: unknown;
}>['coverage'];
/** Coverage with the slip and the win rate from which its need follows (semantics §8). */
export declare function linkCoverage(written: Written, place: Place, linking: Linking): Measure | undefined;
export {};
