/** A file of a revision. */
export interface TreeEntry {
    /** Relative to the agreement's folder. */
    readonly path: string;
    readonly kind: 'file' | 'link' | 'other';
    /** Name of the object that holds its content. */
    readonly object: string;
    /** Bytes; 0 where it has none of its own. */
    readonly size: number;
}
/** What `git ls-tree -r -l -z` lists below `prefix`: mode, type, object and size, a tab, the path, a null byte. */
export declare function readTree(listing: Buffer, prefix: string): readonly TreeEntry[];
