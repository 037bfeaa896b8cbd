/** What came of judging every text of up to a length. */
export interface EnumerationFigures {
    readonly texts: number;
    /** Taken by the reader of plain files. */
    readonly read: number;
    readonly wrong: readonly {
        readonly text: string;
        readonly wrong: string;
    }[];
}
/** Every text of at most so many pieces, behind every beginning. */
export declare function runEveryText(pieces: number): EnumerationFigures;
