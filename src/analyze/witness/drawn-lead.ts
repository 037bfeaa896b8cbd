import type { Values } from '../../criteria/attribute.ts';
import type { ConsentState } from '../../criteria/criterion.ts';
import type { PlannedEvent } from '../timeline/planned-event.ts';

/**
 * A lead as an analysis draws it up: what is known of it and what it did, as ages. It becomes real when an instant is
 * chosen.
 */
export interface DrawnLead {
  /** Normalised; of dates their age in days, so that no instant is needed. */
  readonly values: Values;
  readonly events: readonly PlannedEvent[];
  /** Purpose → state; absent = none. */
  readonly consents: Readonly<Record<string, ConsentState>>;
  readonly objection: boolean;
  /** Stages entered in this cycle. */
  readonly reached: readonly string[];
  /** The stage the CRM has recorded; absent = the first from which all of `reached` follow. */
  readonly recordedStage?: string;
}

/** A lead of which nothing is known. */
export const nobody: DrawnLead = { values: {}, events: [], consents: {}, objection: false, reached: [] };
