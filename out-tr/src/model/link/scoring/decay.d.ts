import { type Place } from '../../../diagnostics/place.ts';
import type { ScoringDecayDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Decay } from '../../scoring.ts';
/** How the points of an event fall with its age (semantics §3, Decay); none where nothing is written. */
export declare function linkDecay(written: ScoringDecayDocument | undefined, place: Place, linking: Linking): Decay | undefined;
