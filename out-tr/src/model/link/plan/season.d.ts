import { type Place } from '../../../diagnostics/place.ts';
import type { PlanDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import type { Plan } from '../../plan.ts';
/** The share of every month of the plan: as written, else the same for all. */
export declare function linkSeason(written: PlanDocument['season'], { months, place }: {
    readonly months: Plan['months'];
    readonly place: Place;
}, linking: Linking): Plan['season'] | undefined;
