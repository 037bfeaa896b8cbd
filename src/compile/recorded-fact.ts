import type { PropertyFilter, Rate } from '../model/scoring.ts';

/** Which events a stored fact is about: those passing select but for look-back (semantics §3, Select). */
export interface EventsAsked {
  readonly signals: readonly string[];
  readonly where: readonly PropertyFilter[];
}

/** What an expression needs to know about the past, kept in a field because it sees only the record. */
export type RecordedFact =
  /** Instant of the k-th newest event; blank when there are fewer. */
  | ({ readonly kind: 'newest'; readonly k: number } & EventsAsked)
  /** Instant of the first event ever, blank when it lies before a reset. */
  | ({ readonly kind: 'first' } & EventsAsked)
  /** Instant of the k-th newest event that `max` (after `distinctBy`) keeps. */
  | ({ readonly kind: 'kept'; readonly k: number } & Counting)
  /** Scaled points of the rule after counting and decay. */
  | { readonly kind: 'points'; readonly rule: RulePath };

/** Rule and what it counts. */
export interface Counting extends EventsAsked {
  readonly rule: RulePath;
  readonly distinctBy?: string;
  readonly max?: Rate;
}

/** Where a scoring rule stands. */
export interface RulePath {
  readonly scoring: string;
  readonly dimension: string;
  readonly group: string;
  readonly rule: string;
}
