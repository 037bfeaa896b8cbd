/** A PostgreSQL of its own in a temporary folder, reached through a socket there and nowhere else. */
export interface PostgresServer {
    /** Runs a script of statements and returns what it writes to standard output. */
    readonly run: (script: string) => string;
    readonly stop: () => void;
}
export declare const noPostgres = "PostgreSQL is not installed (initdb is neither on the path nor where Debian puts it)";
/** Undefined where there is no PostgreSQL, which in CI is an error. */
export declare function startPostgres(): PostgresServer | undefined;
