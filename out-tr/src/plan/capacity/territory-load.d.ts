import { type Exact } from '../../support/exact.ts';
import type { DayCapacity } from './member-capacity.ts';
/** What a territory has to work and what it can, over some days. */
export interface Load {
    readonly mqls: Exact;
    /** Undefined where some member has no limit. */
    readonly leadCapacity: Exact | undefined;
    /** Undefined where no number of touches is promised. */
    readonly minutesNeeded: Exact | undefined;
    readonly minutesAvailable: Exact;
}
/** `minutesPerLead`: touches times minutes per touch. */
export declare function loadOf(mqls: Exact, days: readonly DayCapacity[], minutesPerLead: Exact | undefined): Load;
/** How many leads are too many. */
export declare function leadsOver({ mqls, leadCapacity }: Load): Exact;
/** How many minutes are missing. */
export declare function minutesOver({ minutesNeeded, minutesAvailable }: Load): Exact;
