import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import type { Agreement } from '../model/agreement.ts';
/** Looks for a lead that comes as near as possible to something. */
export interface LeadSearch {
    /** Starts from a lead whose own values stay, and stops where the distance is 0. */
    readonly near: (start: DrawnLead, distanceOf: (lead: DrawnLead) => number) => DrawnLead | undefined;
}
/** Changes one thing after the other and keeps what brings it nearer; every value is one that some criterion tells apart. */
export declare function openLeadSearch(agreement: Agreement, isOver: () => boolean): LeadSearch;
