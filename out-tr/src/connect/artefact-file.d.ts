/** A file of a system as it was retrieved; `path` has forward slashes. */
export interface ArtefactFile {
    readonly path: string;
    readonly content: string;
}
/** A place in a retrieved file; both count from 1. */
export interface ArtefactPlace {
    readonly path: string;
    readonly line: number;
    readonly column: number;
}
/** Line and column of a position; columns are UTF-16 units. */
export declare function placeAt({ content, path }: ArtefactFile, position: number): ArtefactPlace;
/** The name of a file without its folders, by which systems know it. */
export declare function fileName(path: string): string;
