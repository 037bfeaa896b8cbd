import type { WordRow } from './row.ts';

/** A row together with what it says it of, so that a change is told by what is meant and not by how it is called. */
export interface ToldRow extends WordRow {
  /** Equal for two rows that mean the same; see `meaningOf`. */
  readonly meaning: string;
  /** Of a list: its members, so that a long one is shown by what came and what went. */
  readonly members?: readonly string[];
  /** Of a condition: its parts. */
  readonly clauses?: Clauses;
  /** Of a list in which order counts: its members one after the other. */
  readonly sequence?: readonly string[];
  /** Everything that is meant, where `text` leaves something out. */
  readonly inFull?: string;
  /** Of a text: `German: Erstkontakt`, for each of its languages. */
  readonly translations?: readonly string[];
  /** What a label leaves out as long as it is the only one of its name, such as the group of a scoring rule. */
  readonly within?: string;
  /** The title of a part whose rows carry it in their labels already. */
  readonly isHeading?: boolean;
}

/** Parts of a condition in words, and what stands between them. */
export interface Clauses {
  readonly parts: readonly string[];
  readonly joiner: string;
}
