import type { Finding } from '../diagnostics/finding.ts';
/** The findings of a file, up to a limit; the rest is only counted. */
export interface FindingList {
    /** Takes a recipe, so that what is over the limit is never built. */
    readonly add: (finding: () => Finding) => void;
    /** Counts what was found elsewhere and not listed. */
    readonly addUnlisted: (count: number) => void;
    readonly listed: () => readonly Finding[];
    readonly unlisted: () => number;
}
export declare function findingList(limit: number): FindingList;
