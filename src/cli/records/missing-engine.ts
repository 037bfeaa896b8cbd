/** What a command says that needs the optional package with the engine. */
export function missingEngine(verb: string): string {
  return `${verb} needs the engine DuckDB, which is not installed: npm install @duckdb/node-api@1.5.6-r.1`;
}
