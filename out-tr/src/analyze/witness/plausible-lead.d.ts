import type { Agreement } from '../../model/agreement.ts';
import type { DrawnLead } from './drawn-lead.ts';
/** The same lead with an address at its own domain, where it has both: nobody believes a lead from two companies. */
export declare function plausibleLead(drawn: DrawnLead, fields: Agreement['fields']): DrawnLead;
