import type { Instant } from '../../support/instant.ts';
import type { TouchHappening } from './human-touch.ts';

/** Something that happened to a lead and may start or end its clocks (semantics §5). */
export type Occurrence = OccurrenceHead &
  (
    | { readonly what: 'stage'; readonly stage: string }
    | { readonly what: 'assigned' | 'decided' | 'disposed' | 'withdrawn' | 'created' | 'returned' }
    | { readonly what: 'touch'; readonly touch: TouchHappening }
    | { readonly what: 'meeting'; readonly outcome: 'held' | 'no-show' }
    | { readonly what: 'signal'; readonly signal: string }
  );

interface OccurrenceHead {
  readonly at: Instant;
  /** When it became known, where that was later. */
  readonly loggedAt?: Instant;
  readonly cycle: number;
  /** When a correction took it back. */
  readonly voidedAt?: Instant;
}
