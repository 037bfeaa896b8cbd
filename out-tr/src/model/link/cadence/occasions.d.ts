import { type Place } from '../../../diagnostics/place.ts';
import type { CadenceOccasionDocument } from '../../../generated/documents.ts';
import type { Occasion } from '../../cadence.ts';
import type { Linking } from '../../linking/linking.ts';
/** The log, in its order; whether its dates make sense is for the linter to say. */
export declare function linkOccasions(written: readonly CadenceOccasionDocument[] | undefined, place: Place, linking: Linking): readonly Occasion[];
