import type { Side } from '../../model/text.ts';
import type { Instant } from '../../support/instant.ts';
import type { Block } from './block.ts';

/** Something that has to be told once. */
export type EscalationEvent = IncidentEvent | BreadthEvent;

/** An incident of one promise in one scope opens, rises, closes or lapses. */
export interface IncidentEvent {
  readonly about: 'incident';
  /** `<promise>|<scope>|<week or period that opened the incident>|L1 … L3, closed or lapsed`. */
  readonly key: string;
  readonly kind: 'open' | 'raise' | 'close' | 'lapse';
  readonly promise: string;
  readonly scope: string;
  readonly side: Side;
  /** Week or period that opened the incident. */
  readonly opened: string;
  /** After the event; of an incident that ends, its last one. */
  readonly level: Level;
  readonly because: readonly Cause[];
  /** Week or period whose settling brought it. */
  readonly week: string;
  readonly at: Instant;
  /** What was judged; absent when an incident lapses. */
  readonly block?: Block;
}

/** So many promises of one department are in trouble that it is no matter of single promises any more. */
export interface BreadthEvent {
  readonly about: 'breadth';
  /** `side:<side>|<week>|breadth`. */
  readonly key: string;
  readonly side: Side;
  /** Promises with an open incident at level 2 or above, sorted. */
  readonly promises: readonly string[];
  /** Newest settled week. */
  readonly week: string;
  readonly at: Instant;
}

export type Level = 1 | 2 | 3;

export type Cause =
  | 'missed'
  | 'consecutive'
  | 'window'
  | 'duration'
  | 'recurrence'
  | 'recovered'
  | 'unjudged';
