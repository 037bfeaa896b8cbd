import { type Place } from '../../../diagnostics/place.ts';
import type { SlaClockDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Clock } from '../../sla.ts';
/** A clock; nothing when what starts it, or everything that stops it, names what does not exist. */
export declare function linkClock(written: SlaClockDocument, place: Place, linking: Linking): Clock | undefined;
