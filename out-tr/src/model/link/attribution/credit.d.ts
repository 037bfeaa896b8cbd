import { type Place } from '../../../diagnostics/place.ts';
import type { AttributionDocument } from '../../../generated/documents.ts';
import type { Credit } from '../../attribution.ts';
import type { Linking } from '../../linking/linking.ts';
/** How a model shares, explicit whatever its name; a key that the model does not read is reported. */
export declare function linkCredit(written: AttributionDocument, place: Place, linking: Linking): Credit | undefined;
