import type { TouchType } from '../../../model/touch-type.ts';
import type { Instant } from '../../../support/instant.ts';

/** What became of a lead, as an export has it; facts in the order of their making. */
export interface Course {
  readonly entries: readonly StageEntry[];
  readonly assignments: readonly LeadAssignment[];
  readonly activities: readonly Activity[];
  readonly opportunities: readonly Opportunity[];
}

export type CycleEnd = 'recycle' | 'disqualify' | 'lost' | 'expired' | 'withdrawn' | 'gate';

export interface StageEntry {
  readonly cycle: number;
  /** Absent = the lead was new. */
  readonly from?: string;
  /** Absent = the cycle ended where the lead stood. */
  readonly to?: string;
  readonly at: Instant;
  readonly actor: 'user' | 'auto' | 'deadline';
  readonly reason?: string;
  readonly inferred: boolean;
  readonly end?: CycleEnd;
  /** Day, as of 1970-01-01. */
  readonly reopensOn?: number;
  readonly voidedAt?: Instant;
}

export interface LeadAssignment {
  readonly cycle: number;
  readonly at: Instant;
  readonly owner?: string;
  readonly queue?: string;
  readonly cause: string;
  readonly rule?: string;
}

export interface Activity {
  readonly member?: string;
  readonly type: TouchType;
  readonly direction: 'outbound' | 'inbound';
  readonly automated: boolean;
  readonly answered: boolean;
  readonly meeting?: 'held' | 'no-show';
  readonly at: Instant;
  readonly loggedAt: Instant;
}

export interface Opportunity {
  readonly cycle: number;
  readonly owner?: string;
  readonly stage: string;
  readonly createdAt: Instant;
  /** Day, as of 1970-01-01. */
  readonly closeDay: number;
  readonly closedAt?: Instant;
  readonly won?: boolean;
  readonly reason?: string;
  /** Minor units. */
  readonly amount: number;
}
