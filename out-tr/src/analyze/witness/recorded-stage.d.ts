import type { Lifecycle } from '../../model/lifecycle.ts';
import type { DrawnLead } from './drawn-lead.ts';
/**
 * The stage in which the CRM must have recorded a lead that has reached these: the one drawn, else the first with which
 * all of them count as reached. Absent = the first stage of all, with which nothing is recorded.
 */
export declare function recordedStageOf(lifecycle: Lifecycle, { reached, recordedStage }: Pick<DrawnLead, 'reached' | 'recordedStage'>): string | undefined;
