import { type Place } from '../../../diagnostics/place.ts';
import type { PlanCapacityDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { PlanCapacity } from '../../plan.ts';
export declare function linkPlanCapacity(written: PlanCapacityDocument, place: Place, linking: Linking): PlanCapacity | undefined;
