import type { Side } from '../../model/text.ts';
import type { Instant } from '../../support/instant.ts';
import type { Activity } from './contact.ts';

/** Something that happened to a lead and may move a clock, in the words of an SLA's `clock`. */
export type LeadFact = LeadFactHead & (Milestone | LeadEvent);

/** An entry or decision that a correction can undo. */
type Milestone =
  | { readonly fact: 'stage'; readonly stage: string }
  | { readonly fact: 'assigned' | 'decided' | 'disposed' | 'withdrawn' | 'created' | 'returned' };

type LeadEvent =
  | { readonly fact: 'touch'; readonly activity: Activity }
  | { readonly fact: 'meeting'; readonly outcome: 'held' | 'no-show' }
  | { readonly fact: 'signal'; readonly signal: string }
  /** A named waiting state over [at, until). */
  | { readonly fact: 'waiting'; readonly state: string; readonly until?: Instant }
  | { readonly fact: 'reassigned'; readonly cause: string }
  | { readonly fact: 'owned'; readonly team: string }
  | { readonly fact: 'waived'; readonly sla: string; readonly by: Side }
  | { readonly fact: 'corrected'; readonly undone: Milestone };

interface LeadFactHead {
  readonly at: Instant;
  /** When it became known; absent = at once. */
  readonly loggedAt?: Instant;
  /** Cycle of the lead, from 1. */
  readonly cycle: number;
  /** A known correction undid it: its clock is canceled by that, and it ends no other. */
  readonly isVoided?: boolean;
}
