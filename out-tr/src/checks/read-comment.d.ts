import type { Finding, Range } from '../diagnostics/finding.ts';
import type { Comment } from './comment.ts';
import type { Suppression } from './suppression.ts';
/** The text of a file, its path, and a way to say where a piece of it is. */
export interface CommentedFile {
    readonly path: string;
    readonly text: string;
    readonly rangeBetween: (start: number, end: number) => Range;
}
/** What a comment accepts, or what is wrong with it. */
export declare function readComment(comment: Comment, file: CommentedFile): Suppression | Finding;
