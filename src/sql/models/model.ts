/**
 * A relation made from others. Models are made in the order of their list, as tables of an embedded engine or as views of a
 * warehouse; each may read the normalised tables and the models before it.
 */
export interface Model {
  /** Snake case, singular; also the name by which other models read it. */
  readonly name: string;
  /** One SELECT in the dialect it was written for. */
  readonly query: string;
  /** Little is gained by filling a table, for it is read about once; a warehouse makes views of all. */
  readonly isView?: true;
  /** Only models of the same list read it, so that an embedded engine drops it after the last that does. */
  readonly isPassing?: true;
}
