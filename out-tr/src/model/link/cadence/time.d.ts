import { type Place } from '../../../diagnostics/place.ts';
import type { CadenceDocument } from '../../../generated/documents.ts';
import type { CadenceTime } from '../../cadence.ts';
import type { Linking } from '../../linking/linking.ts';
/** When a ritual takes place: in a rhythm, or soon after an occasion. */
export declare function linkTime(written: CadenceDocument, place: Place, linking: Linking): CadenceTime | undefined;
