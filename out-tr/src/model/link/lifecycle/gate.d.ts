import { type Place } from '../../../diagnostics/place.ts';
import type { LifecycleGateDocument } from '../../../generated/documents.ts';
import type { Gate } from '../../lifecycle.ts';
import type { Linking } from '../../linking/linking.ts';
/** Gates in their order, without those whose condition or purpose is wrong. */
export declare function linkGates(written: readonly LifecycleGateDocument[], place: Place, linking: Linking): readonly Gate[];
