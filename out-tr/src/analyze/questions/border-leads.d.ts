import type { DrawnLead } from '../witness/drawn-lead.ts';
import type { Study } from './study.ts';
/**
 * Leads of which a few points decide: those that pass a threshold with the fewest points in total, and those that meet
 * everything else and miss it with the most.
 */
export declare function borderLeads(study: Study): readonly DrawnLead[];
