import { type Place } from '../../../diagnostics/place.ts';
import type { MetricBreakdownDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Breakdown } from '../../metric.ts';
/** Everything a figure is taken apart by; what names nothing is left out. */
export declare function linkBreakdowns(written: readonly MetricBreakdownDocument[], place: Place, linking: Linking): readonly Breakdown[];
