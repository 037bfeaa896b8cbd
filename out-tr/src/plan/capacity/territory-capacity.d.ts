import type { Agreement } from '../../model/agreement.ts';
import type { PlanCapacity } from '../../model/plan.ts';
import type { Territory } from '../../model/territory.ts';
import { type Exact } from '../../support/exact.ts';
import { type Month } from '../../support/month.ts';
import type { MonthlyNeed } from '../monthly-need.ts';
import { type Load } from './territory-load.ts';
import type { WorkingCalendar } from './working-calendar.ts';
/** A territory's load, month by month and week by week. */
export interface TerritoryCapacity {
    readonly territory: Territory;
    readonly months: readonly (Load & {
        readonly month: Month;
    })[];
    /** Weeks by the local date of their Monday; the first and the last may be cut off by the months. */
    readonly weeks: readonly (Load & {
        readonly monday: string;
    })[];
}
export interface CapacityQuestion {
    readonly agreement: Pick<Agreement, 'members' | 'teams' | 'calendar' | 'territories'>;
    readonly capacity: PlanCapacity;
    readonly calendars: (id: string) => WorkingCalendar | undefined;
    readonly minutesPerLead: Exact | undefined;
    /** The months looked at, both included. */
    readonly span: {
        readonly from: Month;
        readonly to: Month;
    };
}
/** The leads of a territory are spread over the working days of the agreement's calendar, month by month. */
export declare function territoryCapacity(territory: Territory, need: MonthlyNeed, question: CapacityQuestion): TerritoryCapacity;
