/** The change of one file as `diff -u` and `git apply` write it; empty when nothing changed. */
export declare function unifiedDiff(path: string, before: string, after: string): string;
