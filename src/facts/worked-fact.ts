import type { StoredFact } from '../compile/salesforce/stored-fact.ts';
import type { TableName } from '../records/load/table-plan.ts';
import type { Instant } from '../support/instant.ts';
import type { Rational } from '../support/rational.ts';

/** A field of a system that holds what leadpact works out of an export. */
export interface FactColumn {
  /** Name of the field, as the system's import wants it. */
  readonly name: string;
  readonly fact: WorkedFact;
  /** Tables without which it would say that nothing had happened. */
  readonly needs: readonly TableName[];
}

/** What can be worked out of a lead beside its score and its stage. */
export type WorkedFact =
  | { readonly of: 'event'; readonly fact: StoredFact }
  | { readonly of: 'last-scored' }
  /** When the lead first entered a stage in its newest cycle. */
  | { readonly of: 'entered'; readonly stage: string }
  /** The score at that instant, of the handoff stage. */
  | { readonly of: 'handoff'; readonly what: 'total' | 'grade' }
  | ClockFactOf;

/** An instant of the newest clock of a promise: its limit, what stopped it, or when a share of the target has passed. */
export interface ClockFactOf {
  readonly of: 'clock';
  readonly sla: string;
  readonly instant: 'due' | 'stop' | Rational;
}

/** One kind of facts, for people. */
export type FactKind = 'clocks' | 'entries' | 'events' | 'scores at the handoff';

export function kindOf({ of }: WorkedFact): FactKind {
  switch (of) {
    case 'clock':
      return 'clocks';
    case 'entered':
      return 'entries';
    case 'handoff':
      return 'scores at the handoff';
    case 'event':
    case 'last-scored':
      return 'events';
    default:
      return of satisfies never;
  }
}

/**
 * What stands in the field of one lead: an instant in milliseconds, a text or number as it is written, nothing (null), or
 * whatever stands there already (`kept`).
 */
export type FactValue = { readonly at: Instant } | { readonly text: string } | null | 'kept';
