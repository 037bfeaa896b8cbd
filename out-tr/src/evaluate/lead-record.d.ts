import type { Instant } from '../support/instant.ts';
import type { History } from './history.ts';
/**
 * A lead as an export shows it: its current values, its events, consents and objection with their instants, and the stage
 * the CRM has recorded. Values, orders and spellings as in `History`; consents of one instant in the order of their rows, of
 * rows of one number the withdrawal last.
 */
export interface LeadRecord extends Pick<History, 'values' | 'events' | 'consents' | 'objectionFrom'> {
    readonly id: string;
    /** Id of a stage; absent = the first. */
    readonly recordedStage?: string;
    /** Instant of the newest recycle. Where recycling resets the score, events at or before it are not selected. */
    readonly recycledAt?: Instant;
}
