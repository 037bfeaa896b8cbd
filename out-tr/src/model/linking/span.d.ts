import { type Place } from '../../diagnostics/place.ts';
import type { Linking } from './linking.ts';
/** A first and a last of something whose texts sort as they follow, such as dates and months. */
interface Span {
    readonly from: string;
    readonly to: string;
}
/** Whether a span begins before it ends; one that does not is reported at its `to`. */
export declare function isSpan({ from, to }: Span, place: Place, { report }: Pick<Linking, 'report'>): boolean;
/** Two local dates in their order, both included. */
export declare function linkSpan(written: Span, place: Place, linking: Linking): Span | undefined;
export {};
