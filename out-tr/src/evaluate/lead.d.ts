import type { Happening, Sample } from '../model/sample.ts';
import type { Instant } from '../support/instant.ts';
/** A lead with its history; every sample lead is one. */
export type Lead = Pick<Sample, 'id' | 'lead' | 'timeline' | 'accounts' | 'recordedStage'>;
/** From when a fact exists: when it happened, or later when it was logged (semantics §1). */
export declare function knownFrom(fact: Pick<Happening, 'at' | 'loggedAt'>): Instant;
