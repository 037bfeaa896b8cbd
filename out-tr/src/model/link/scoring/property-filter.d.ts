import { type Place } from '../../../diagnostics/place.ts';
import type { WordsDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { PropertyFilter } from '../../scoring.ts';
interface OfSignals {
    /** The signals whose events are filtered. */
    readonly signals: readonly string[];
    readonly linking: Linking;
}
/** Properties that an event must have, each with one of its values; the place is that of the map. */
export declare function linkWhere(written: Readonly<Record<string, WordsDocument>> | undefined, place: Place, { signals, linking }: OfSignals): readonly PropertyFilter[];
/** True when every one of the signals has the property; otherwise it is reported. */
export declare function linkProperty(property: string, place: Place, { signals, linking }: OfSignals): boolean;
export {};
