import type { Carried } from '../rendition.ts';

/** What carries a clause in Mautic. */
export interface Carrier extends Carried {
  readonly clause: string;
  /** Paths of the payloads that carry it. */
  readonly files: readonly string[];
}
