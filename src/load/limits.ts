/** How much a file may ask of the reader. Every limit is far above what people write and far below what hurts. */
export interface Limits {
  /** Size of one file in bytes. */
  readonly bytes: number;
  /** Maps and lists inside each other, aliases followed. */
  readonly depth: number;
  /** Characters (UTF-16 units) of one key or value as written. */
  readonly textLength: number;
  /** Values that all aliases of one document repeat together. */
  readonly repeatedValues: number;
  /** Findings of one file; the rest is counted, not listed. */
  readonly findings: number;
}

export const defaultLimits: Limits = {
  // Five times a complete agreement in one file, and still parsed in about a second.
  bytes: 512 * 1024,
  // A real agreement is about a dozen levels deep; recursion is safe far beyond a hundred.
  depth: 100,
  // A printed page has 3,000 characters; the longest CRM text field holds 131,072 and nobody reads it.
  textLength: 64 * 1024,
  // Enough for shared clauses, too little for "a billion laughs".
  repeatedValues: 10_000,
  findings: 100,
};
