import type { LeadRecord } from '../evaluate/lead-record.ts';
import type { EngineRow } from '../records/engine.ts';
import type { Instant } from '../support/instant.ts';

/** What an export tells of one lead, as far as stored facts are worked out from it. */
export interface LeadHistory {
  readonly record: Omit<LeadRecord, 'values'>;
  /** Its fields as they are now; most leads are never asked for them. */
  readonly values: () => LeadRecord['values'];
  /** Stage → its first entry in the newest cycle, implied entries included. */
  readonly entered: ReadonlyMap<string, Instant>;
  /** Ends of cycles by a recycle. */
  readonly recycles: readonly Instant[];
  /** Rows of `clock_fact` by SLA. */
  readonly clockFacts: ReadonlyMap<string, readonly EngineRow[]>;
  /** Rows of `owner_fact`. */
  readonly owners: readonly EngineRow[];
}
