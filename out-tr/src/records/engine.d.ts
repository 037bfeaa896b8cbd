/** What an embedded SQL engine has to do for records; `host/duckdb` has the real one. */
export interface Engine {
    /** Runs a statement that gives no rows. */
    readonly run: (statement: string) => Promise<void>;
    /** All rows of a query; only for answers of a few rows. */
    readonly rows: (query: string) => Promise<readonly EngineRow[]>;
}
export type EngineRow = Readonly<Record<string, string | number | boolean | null>>;
