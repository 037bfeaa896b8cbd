import type { LoadReport } from '../../records/load/load-export.ts';
import { type Instant } from '../../support/instant.ts';
/** What became of an export. */
export interface ScoreReport extends LoadReport {
    readonly asOf: Instant;
    readonly source: string;
    /** Dimensions beside fit and engagement that the total counts. */
    readonly further: readonly string[];
    /** Tables that the source reads and that were not given. */
    readonly ungiven: readonly ('events' | 'consents')[];
    /** Every file could be read. */
    readonly isWhole: boolean;
    /** Leads with a row; absent when nothing was written. */
    readonly scored?: number;
}
export declare function scoreReportJson(report: ScoreReport): string;
export declare function scoreReportText(report: ScoreReport): string;
