import type { Instant } from '../../support/instant.ts';
import type { Dialect } from '../dialect.ts';

/** How a figure is asked for. Its periods are the rows of relation `period` (`asked-tables.ts`). */
export interface Asked {
  readonly dialect: Dialect;
  readonly asOf: Instant;
  /** Absent = the whole is not taken apart. */
  readonly parts?: Parts;
}

/** By `lead_part`, or by how soon the clock of an SLA saw the first contact. */
export type Parts =
  | { readonly by: 'lead'; readonly id: string }
  | { readonly by: 'response-time'; readonly sla: string };

/** Where a lead stands that is in no part. */
export const unknownPart = 'unknown';

export const dayMs = 86_400_000;
