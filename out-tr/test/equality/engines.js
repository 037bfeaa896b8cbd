import { columns } from './engines/columns.js';
import { program } from './engines/program.js';
import { sqlEngine } from './engines/sql.js';
/** Every engine that must give the reference's rows; that of SQL only where DuckDB is installed. */
export function enginesWith(duckDb) {
    return [program, columns, ...(duckDb === undefined ? [] : [sqlEngine(duckDb)])];
}
