/**
 * A relation made from others. Models are made in the order of their list, as tables of an embedded engine or as views of a
 * warehouse; each may read the normalised tables and the models before it.
 */
export interface Model {
  /** Snake case, singular; also the name by which other models read it. */
  readonly name: string;
  /** One SELECT in the dialect it was written for. */
  readonly query: string;
  /**
   * Only models of the same list read it. An embedded engine drops it after the last that does, and does not even fill a table
   * where one reads it once; a warehouse may keep it.
   */
  readonly passing?: 'table' | 'view';
}
