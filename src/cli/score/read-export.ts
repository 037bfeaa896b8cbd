import type { LoadReport } from '../../records/load/load-export.ts';

/** An export that was read, in whichever way. */
export interface ReadExport extends LoadReport {
  /** Writes the rows of the score to the output file and says how many there are. */
  readonly score: () => Promise<number>;
}
