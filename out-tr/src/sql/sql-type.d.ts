import type { ColumnType } from './table.ts';
/** Column type → its type in SQL, by a name that DuckDB and PostgreSQL share. */
export declare const sqlTypes: Readonly<Record<ColumnType, 'BIGINT' | 'BOOLEAN' | 'VARCHAR'>>;
