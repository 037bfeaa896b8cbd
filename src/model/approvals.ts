import type { Place } from '../diagnostics/place.ts';
import type { Definition } from './definition.ts';
import type { Side } from './text.ts';

/** Which accounts hold the roles that sign changes of the agreement. Plain data; records keyed by id, sorted. */
export interface Approvals extends Definition {
  readonly signers: Readonly<Record<string, Signer>>;
  readonly teams: Teams;
  /** Absent = no change goes through without the signatures it needs. */
  readonly emergency?: EmergencyPath;
}

/** Somebody who may sign, under a pseudonymous id. At least one of account and key is there. */
export interface Signer {
  readonly id: string;
  readonly role: string;
  /** Accounts as written, without an at sign; compared by `accountKey`. */
  readonly github?: string;
  readonly gitlab?: string;
  /** `<type> <base64>` of a public SSH key. */
  readonly signingKey?: string;
  readonly place: Place;
}

/** What the forges call the teams of the two departments. */
export interface Teams {
  readonly github?: Readonly<Record<Side, GithubTeam>>;
  /** Groups by path, with the at sign. */
  readonly gitlab?: Readonly<Record<Side, string>>;
}

export interface GithubTeam {
  /** `organisation/team`. */
  readonly slug: string;
  readonly id: number;
}

/** Who may let a change through alone when it cannot wait. */
export interface EmergencyPath {
  /** Role ids, sorted. */
  readonly roles: readonly string[];
  /** Days from the emergency on within which both departments sign. */
  readonly ratifyWithinDays: number;
  readonly place: Place;
}

/** Forges take accounts in any case for one; their names have ASCII letters only. */
export function accountKey(account: string): string {
  return account.toLowerCase();
}
