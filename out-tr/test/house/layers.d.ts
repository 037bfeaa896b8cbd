/** The one way through `src/`, upstream first: a folder imports only from folders above it. ARCHITECTURE.md carries the same table. */
export declare const layers: readonly string[];
