import type { SalesActivity, Sync, SyncEnd, SyncedField } from '../model/sync.ts';
import { type View } from './view.ts';
/** The system at one end, as its target is called, else by its name. */
export declare function systemName(view: View, { systems }: Sync, end: SyncEnd): string;
export declare function endWords(view: View, end: SyncEnd): string;
/** `Salesforce → HubSpot`. */
export declare function directionWords(view: View, sync: Sync, { direction }: SyncedField): string;
export declare function activityWords(view: View, activity: SalesActivity): string;
