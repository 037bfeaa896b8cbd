import type { Place } from '../../../diagnostics/place.ts';
import type { Rational } from '../../../support/rational.ts';
import type { Linking } from '../../linking/linking.ts';
/** True when the shares sum to exactly 1; otherwise that is reported. */
export declare function makesWhole(shares: readonly Rational[], { place, of }: {
    readonly place: Place;
    readonly of: string;
}, { report }: Pick<Linking, 'report'>): boolean;
