import type { Side } from '../model/text.ts';
/** Who has to sign a change: each of `sides`; where that is empty, one person of either side, unless nothing changed at all. */
export interface SignatureNeed {
  readonly what: 'nothing' | 'editorial' | 'sides';
  /** In the order marketing, sales; empty unless `what` is `sides`. */
  readonly sides: readonly Side[];
}
