import type { ArtefactResult } from './compare-artefacts.ts';
import type { Difference } from './portion.ts';

/** One component as leadpact writes it, beside what the system has. */
export interface ComponentDrift {
  /** By its path below `generated/<target>/`. */
  readonly component: string;
  /**
   * `undecided`: it is written otherwise, and whether it says the same was not found out. `unreadable`: what the system has
   * under this name is in no form that is read.
   */
  readonly state: 'as agreed' | 'changed' | 'undecided' | 'missing' | 'unreadable';
  /** The file it was found in; absent where it is missing. */
  readonly file?: string;
  readonly differences: readonly Difference[];
  /** Why it could not be read. */
  readonly reason?: string;
}

/** Everything that a system says otherwise than the agreement. */
export interface Drift {
  readonly target: string;
  readonly components: readonly ComponentDrift[];
  /** What proofs say of the clauses in components that are not written as leadpact writes them. */
  readonly clauses: readonly ArtefactResult[];
  /** What the system has under names of leadpact, and leadpact does not write any more. */
  readonly foreign: readonly string[];
  /** What was found more than once; only the first was compared. */
  readonly repeated: readonly string[];
  /** Kinds of components of which nothing at all was retrieved, with how many leadpact writes. */
  readonly notRetrieved: ReadonlyMap<string, number>;
}
