import type { DuckDBConnection } from '@duckdb/node-api';
/**
 * Gives the engine `normalText` for texts that are not plain ASCII, by its own tables of Unicode that would differ from
 * those of the other engines. Each text is normalised once as long as it is remembered.
 */
export declare function registerNormalText(connection: DuckDBConnection, { DuckDBScalarFunction, VARCHAR }: typeof import('@duckdb/node-api')): void;
