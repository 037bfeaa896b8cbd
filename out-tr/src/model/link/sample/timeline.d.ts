import { type Place } from '../../../diagnostics/place.ts';
import type { SampleHappeningDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Happening } from '../../sample.ts';
/** What happened to the lead, in the order of the file; entries without an id are `t1`, `t2` … by position. */
export declare function linkTimeline(written: readonly SampleHappeningDocument[], place: Place, linking: Linking): readonly Happening[];
