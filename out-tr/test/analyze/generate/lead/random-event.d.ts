import type { SignalEvent } from '../../../../src/evaluate/history.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import type { Random } from '../../../../src/support/random.ts';
import type { LeadSource } from './lead-source.ts';
/** An event at the edge of some window before asOf or before another event. */
export declare function randomEvent(id: string, source: LeadSource, random: Random, from?: Instant): SignalEvent;
/** Newest first, at one instant the lower id first. */
export declare function newestFirst(events: readonly SignalEvent[]): readonly SignalEvent[];
