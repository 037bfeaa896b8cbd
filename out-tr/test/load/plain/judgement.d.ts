import { type Limits } from '../../../src/load/limits.ts';
/** What became of a text at the reader of plain files, judged by the full reader. */
export interface Judgement {
    /** The reader of plain files took it. */
    readonly read: boolean;
    /** Where the two disagree, in the words of a test's output; nothing where they agree or the text was left alone. */
    readonly wrong?: string;
}
/** Reads a text with both readers: what the plain one takes has no finding, and every value, index and range is the same. */
export declare function judge(text: string, limits?: Limits): Judgement;
