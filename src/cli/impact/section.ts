/** A part of a document: sentences, and a table whose first row names its columns. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of words; figures follow. */
  readonly words: number;
  /** Stands below the table. */
  readonly notes: readonly string[];
}
