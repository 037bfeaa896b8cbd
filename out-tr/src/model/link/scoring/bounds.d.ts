import { type Place } from '../../../diagnostics/place.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Bounds } from '../../scoring.ts';
/** Least and most points of a group, a dimension or the total. */
export declare function linkBounds(written: {
    readonly min?: number;
    readonly max?: number;
}, place: Place, linking: Linking): Bounds;
