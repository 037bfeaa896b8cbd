import { type Place } from '../../../diagnostics/place.ts';
import type { SampleHappeningDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Happening } from '../../sample.ts';
type HeadKey = 'id' | 'at' | 'loggedAt' | 'place';
/** What happened, without its id and its instants. */
export type Deed = Happening extends infer One ? (One extends Happening ? Omit<One, HeadKey> : never) : never;
/** What an entry of a timeline says; nothing when it names what does not exist. */
export declare function linkDeed(written: SampleHappeningDocument, place: Place, linking: Linking): Deed | undefined;
export {};
