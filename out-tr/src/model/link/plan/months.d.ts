import { type Place } from '../../../diagnostics/place.ts';
import type { PlanDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Plan } from '../../plan.ts';
/** The months of a plan and the month in which it starts, each no later than the next. */
export declare function linkPlanMonths(written: Pick<PlanDocument, 'months' | 'startsIn'>, place: Place, linking: Linking): Pick<Plan, 'months' | 'startsIn'> | undefined;
