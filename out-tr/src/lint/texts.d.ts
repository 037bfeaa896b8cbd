import { type Place } from '../diagnostics/place.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
/** A text of the agreement, where it stands and what it belongs to. */
export interface TextInUse {
    readonly text: Text;
    readonly place: Place;
    readonly what: string;
}
/** Every text of the definitions (samples are working papers and stay in one language). */
export declare function textsIn(agreement: Agreement): Generator<TextInUse>;
