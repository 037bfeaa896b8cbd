import { type Place } from '../../../diagnostics/place.ts';
import type { DocumentOf } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Verdict } from '../../scoring.ts';
/** Outcomes in their order, worst to best. */
export declare function linkOutcomes(written: DocumentOf<'scoring'>['outcomes'], place: Place, linking: Linking): readonly Verdict[];
