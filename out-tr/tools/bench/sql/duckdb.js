export const withoutDuckDb = 'DuckDB is not installed: npm install @duckdb/node-api@1.5.6-r.1';
/** DuckDB in memory with two threads; undefined where its optional package is not installed. */
export async function benchDuckDb() {
    try {
        const { DuckDBInstance } = await import('@duckdb/node-api');
        const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
        return await instance.connect();
    }
    catch {
        return undefined;
    }
}
/** The one number of a query with one row and one column. */
export async function numberOf(connection, query) {
    const reader = await connection.runAndReadAll(query);
    const value = reader.getRows()[0]?.[0];
    if (typeof value !== 'bigint' && typeof value !== 'number')
        throw new Error(`no number but ${String(value)}`);
    return Number(value);
}
