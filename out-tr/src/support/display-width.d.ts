/** A visible character with all its marks, and how many cells of a terminal it takes. */
export interface Cluster {
    readonly text: string;
    /** UTF-16 index in the text. */
    readonly index: number;
    readonly cells: number;
}
/** The characters of a text as a reader counts them: an emoji of seven code points is one. */
export declare function clusters(text: string): readonly Cluster[];
/** Cells of a terminal a text takes. */
export declare function displayWidth(text: string): number;
