/** What an embedded SQL engine has to do for records; `host/duckdb` has the real one. */
export interface Engine {
  /** Runs a statement that gives no rows. */
  readonly run: (statement: string) => Promise<void>;
  /** All rows of a query; only for answers of a few rows. */
  readonly rows: (query: string) => Promise<readonly EngineRow[]>;
}

/**
 * From here on rows of new tables come in any order, which takes less time and room. Tables that were read from files keep the
 * order of their rows, so this is said after them.
 */
export const anyOrder = 'SET preserve_insertion_order = false';

export type EngineRow = Readonly<Record<string, string | number | boolean | null>>;
