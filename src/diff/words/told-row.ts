import type { WordRow } from './row.ts';

/** A row together with what it says it of, so that a change is told by what is meant and not by how it is called. */
export interface ToldRow extends WordRow {
  /** Equal for two rows that mean the same; see `meaningOf`. */
  readonly meaning: string;
  /** Of a list: its members, so that a long one is shown by what came and what went. */
  readonly members?: readonly string[];
  /** Everything that is meant, where `text` leaves something out, such as the same text in other languages. */
  readonly inFull?: string;
  /** The title of a part whose rows carry it in their labels already. */
  readonly isHeading?: boolean;
}
