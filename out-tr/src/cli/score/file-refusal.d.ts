/** What the system says when a file cannot be read or written, as a refusal; undefined for every other error. */
export declare function fileRefusal(error: unknown): string | undefined;
