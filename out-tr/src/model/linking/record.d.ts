/** The entries as a record whose keys stand in code-point order. */
export declare function recordOf<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>>;
/** The entries of a map in code-point order of its keys, so that their order in the file means nothing. */
export declare function sortedEntries<T>(map: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[];
/** Distinct texts in code-point order, for lists whose order means nothing. */
export declare function sortedDistinct(values: Iterable<string>): readonly string[];
