/** One thing that a definition says, in plain words. */
export interface WordRow {
  /** Key that is the same in both languages and while the thing keeps its name, e.g. `clock.stop`. */
  readonly path: string;
  readonly label: string;
  /** Empty = nothing is said. Texts that a user wrote are data: whoever renders them escapes them. */
  readonly text: string;
}
