/** What an embedded SQL engine has to do for records; `host/duckdb` has the real one. */
export interface Engine {
  /** Runs a statement that gives no rows. */
  readonly run: (statement: string) => Promise<void>;
  /** All rows of a query; only for answers of a few rows. */
  readonly rows: (query: string) => Promise<readonly EngineRow[]>;
}

/** An engine whose answers can also be taken column by column, for answers of many rows. */
export interface ColumnEngine extends Engine {
  /** Hands over the rows of a query in their order, some thousand at a time; a piece is valid only while it is taken. */
  readonly pieces: (query: string, take: (piece: RowPiece) => void) => Promise<void>;
}

/** Some rows of an answer, by column. */
export interface RowPiece {
  readonly rows: number;
  /** The column as it lies in the engine: INTEGER or DOUBLE, without NULLs. */
  readonly numbers: (column: number) => Int32Array | Float64Array;
  /** A column of VARCHAR; null = NULL. */
  readonly text: (column: number) => (row: number) => string | null;
}

/**
 * From here on rows of new tables come in any order, which takes less time and room. Tables that were read from files keep the
 * order of their rows, so this is said after them.
 */
export const anyOrder = 'SET preserve_insertion_order = false';

export type EngineRow = Readonly<Record<string, string | number | boolean | null>>;
