import { type Place } from '../../../diagnostics/place.ts';
import type { SyncDifferencesDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Sync } from '../../sync.ts';
/** How differences between the systems are counted; nothing where somebody or some number is missing. */
export declare function linkDifferences(written: SyncDifferencesDocument | undefined, place: Place, linking: Linking): Sync['differences'];
