import { type Place } from '../../diagnostics/place.ts';
import type { SignOffDocument } from '../../generated/documents.ts';
import type { SignOff } from '../campaign.ts';
import type { Linking } from './linking.ts';
/** Who agreed and when; nothing when nobody did, or when role or date are wrong. */
export declare function linkSignOff(written: SignOffDocument | undefined, place: Place, linking: Linking): SignOff | undefined;
