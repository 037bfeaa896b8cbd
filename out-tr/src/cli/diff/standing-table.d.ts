import type { Standing } from '../../analyze/witness/standing.ts';
/** How one lead stands before and after, column by column, points in exact units; columns without a value are left out. */
export declare function standingTable(standings: readonly Standing[]): readonly string[];
