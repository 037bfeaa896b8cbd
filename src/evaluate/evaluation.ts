import type { Facts } from '../criteria/facts.ts';
import type { Instant } from '../support/instant.ts';
import type { EntryTest } from './journey/entry-test.ts';
import type { Journey } from './journey/journey.ts';
import type { Decision } from './journey/journey-state.ts';
import type { LeadClocks } from './lead-clocks/lead-clocks.ts';
import type { RoutedHandoff } from './routing/route-handoffs.ts';
import type { Score } from './score/score.ts';
import type { PolicyTouches } from './touches-by-cycle.ts';

/** Everything the agreement makes of a lead at one instant, each part with its explanation. */
export interface Evaluation extends Position {
  readonly asOf: Instant;
  /** Null under an objection, and in an agreement without a scoring. */
  readonly score: Score | null;
  /** The score's outcome; `objection` under one. */
  readonly outcome: string | null;
  readonly stage: string;
  readonly cycle: number;
  readonly journey: Journey;
  /** What still keeps the lead from each automatic stage ahead. */
  readonly ahead: readonly EntryTest[];
  /** Id of the gate that ended the cycle, else of the first one that is true now. */
  readonly gate: string | null;
  /** Reason of the newest end or return of this cycle. */
  readonly reason: string | null;
  /** Where each handoff went, the oldest first. */
  readonly handoffs: readonly RoutedHandoff[];
  /** The newest of them. */
  readonly route: RoutedHandoff | null;
  readonly clocks: LeadClocks;
  readonly touches: readonly PolicyTouches[];
  /** What criteria could ask at asOf, so that any of them can be explained. */
  readonly facts: Facts;
  /** What they could ask when they let the lead into a stage, or when a gate ended a cycle; the oldest first. */
  readonly decisions: readonly Decision[];
}

/** With whom a lead lies. */
export interface Position {
  /** Member who owns the lead, or is proposed until sales accepts it. */
  readonly owner: string | null;
  /** The review queue until sales accepts the lead; then only where it has no owner. */
  readonly queue: string | null;
}
