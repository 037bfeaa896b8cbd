import type { Place } from '../../../diagnostics/place.ts';
import { type Rational } from '../../../support/rational.ts';
import type { Linking } from '../../linking/linking.ts';
/** A share of at most everything. */
export declare function linkPart(written: string, place: Place, linking: Linking): Rational | undefined;
/** A rate that is divided by: more than nothing, at most everything (semantics §10). */
export declare function linkStepRate(written: string, place: Place, linking: Linking): Rational | undefined;
