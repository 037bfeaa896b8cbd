import type { Instant } from '../../support/instant.ts';
import type { Lead } from '../lead.ts';
import { type EntryTest } from './entry-test.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type LeadView } from './lead-view.ts';
/** Where a lead belongs at an instant, without its history of stages. */
export interface Projection {
    readonly stage: string;
    /** Every automatic stage tried, in order. */
    readonly steps: readonly EntryTest[];
    /** Stages entered on the way, and those that the recorded one implies. */
    readonly reached: ReadonlySet<string>;
}
/** The recorded stage, else the first, and from there the automatic moves in stage order, each once (semantics §4). */
export declare function project(agreement: JourneyAgreement, lead: Lead, asOf: Instant): Projection;
/** Where the CRM has a lead before the automatic moves. */
interface Beginning {
    /** Absent = the first stage. */
    readonly recordedStage?: string;
    /** Events at or before it are hidden by a score reset. */
    readonly resetAt?: Instant | null;
}
/** The same for a lead of which only a view is at hand. */
export declare function projectView(view: LeadView, { recordedStage, resetAt }: Beginning, asOf: Instant): Projection;
export {};
