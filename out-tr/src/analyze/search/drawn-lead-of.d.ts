import type { FoundLead } from '../score/found-lead.ts';
import type { Space } from '../space/space.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import type { LeadClaim } from './lead-search.ts';
/** A lead of some classes as witnesses are made from it. A recorded stage says what it has reached. */
export declare function drawnLeadOf(space: Space, { classes, timeline }: FoundLead, { today, recorded, recordedBySide }: Omit<LeadClaim, 'confirms'> & {
    readonly today: number;
}): DrawnLead;
