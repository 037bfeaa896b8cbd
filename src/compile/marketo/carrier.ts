import type { Carried } from '../rendition.ts';

/** What carries a clause in Marketo. */
export interface Carrier extends Carried {
  readonly clause: string;
  /** Paths of the files that carry it. */
  readonly files: readonly string[];
}
