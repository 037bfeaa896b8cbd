/** The declaration file `entry` (relative to `folder`) and all it refers to, as pairs of absolute and relative path. */
export declare function declarationsOf(folder: string, entry: string): ReadonlyMap<string, string>;
