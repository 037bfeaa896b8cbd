import type { Instant } from '../../support/instant.ts';
import type { Said } from '../review.ts';

export type Forge = 'github' | 'gitlab';

/** What a forge told of a change, in the order of time. */
export interface ForgeReviews {
  readonly forge: Forge;
  /** Account that opened the change, where it says so. */
  readonly author?: string;
  readonly reviews: readonly ForgeReview[];
  /** Of a merge request, by time; a forge whose reviews name commits needs none. */
  readonly versions: readonly Version[];
}

export interface ForgeReview {
  /** Empty for an account that is gone. */
  readonly account: string;
  readonly said: Said;
  /** Full name of the commit that was reviewed. */
  readonly commit?: string;
  /** When, by the clock of the server. */
  readonly at?: Instant;
}

/** A push to a merge request, by the clock of the server. */
export interface Version {
  readonly commit: string;
  readonly at: Instant;
}

/** Accounts as forges allow them, `[bot]` included; anything else in their place is no export of a forge. */
export function isAccountName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}(?:\[bot\])?$/.test(text);
}

export function isCommitName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
