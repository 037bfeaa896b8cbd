/** A piece of a file's text to be written anew; offsets in the text without its byte order mark. */
export interface Edit {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** Whether two edits of a file would write over each other. Two insertions at one place have no order, so they do. */
export declare function overlap(left: Edit, right: Edit): boolean;
/** The text of a file with its edits made, from the end, so that no offset moves before it is used. */
export declare function edited(text: string, edits: readonly Edit[]): string;
