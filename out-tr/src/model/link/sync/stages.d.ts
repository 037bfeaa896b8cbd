import { type Place } from '../../../diagnostics/place.ts';
import type { SyncDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { SyncedStage } from '../../sync.ts';
/** What each stage is called in the two systems; unknown stages are reported and left out. */
export declare function linkSyncedStages(written: SyncDocument['stages'], place: Place, { names }: Linking): Readonly<Record<string, SyncedStage>>;
