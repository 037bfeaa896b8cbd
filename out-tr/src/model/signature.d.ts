import type { Place } from '../diagnostics/place.ts';
import type { Side } from './text.ts';
/** One department has signed: by which role, and when. */
export interface Signature {
    readonly side: Side;
    readonly by: string;
    /** Local date. */
    readonly on: string;
    readonly place: Place;
}
