import type { Place } from '../diagnostics/place.ts';
import type { Instant } from '../support/instant.ts';
import type { NamedPromise } from './named-promise.ts';
import type { Ownership, Text } from './text.ts';

/** Weeks in which a promise is not held against the side that made it (semantics §6). */
export interface Waiver {
  readonly id: string;
  readonly waived: NamedPromise;
  /** Team id; absent = every scope of the promise. */
  readonly team?: string;
  /** First and last week, both included: `2026-W45`. */
  readonly from: string;
  readonly to: string;
  readonly why: Text;
  readonly approved: Approval;
  readonly owner: Ownership;
  readonly place: Place;
}

/** The word of the other side. */
export interface Approval {
  /** Role id. */
  readonly by: string;
  readonly at: Instant;
}
