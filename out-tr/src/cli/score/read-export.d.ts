import type { LoadReport } from '../../records/load/load-export.ts';
/** An export that was read, in whichever way. */
export interface ReadExport extends LoadReport {
    /** Writes the rows of the score to the output file and says how many there are; `say` hears how far it is. */
    readonly score: (say: (words: string) => void) => Promise<number>;
}
