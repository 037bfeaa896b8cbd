import { type Place } from '../../../diagnostics/place.ts';
import type { LifecycleHandoffDocument } from '../../../generated/documents.ts';
import type { Handoff } from '../../lifecycle.ts';
import type { Linking } from '../../linking/linking.ts';
/** The handoff; without both its stages or its window there is none. */
export declare function linkHandoff(written: LifecycleHandoffDocument, place: Place, linking: Linking): Handoff | undefined;
