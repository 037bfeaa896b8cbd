import type { MeasureDocument } from '../../../generated/documents.ts';
import type { Measure } from '../../measure.ts';
type Written = Extract<MeasureDocument, {
    forecastAccuracy: unknown;
}>['forecastAccuracy'];
/** The forecast that is held to: its category, its day, whose it is (semantics §10). */
export declare function linkForecastAccuracy(written: Written): Measure;
export {};
