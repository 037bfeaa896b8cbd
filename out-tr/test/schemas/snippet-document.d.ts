/** The document an editor writes for a snippet when every placeholder is left as it is. */
export declare function snippetDocument(body: unknown): unknown;
