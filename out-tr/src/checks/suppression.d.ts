import type { Range } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { LocalDate } from '../support/local-date.ts';
/** That findings are accepted for a while, as somebody wrote it down. */
export interface Suppression {
    readonly code: string;
    readonly by: 'comment' | 'baseline';
    readonly covers: Coverage;
    /** The last day. */
    readonly until: LocalDate;
    /** Absent = nobody said why, and then nothing is accepted. */
    readonly reason?: string;
    /** Where it is written. */
    readonly place: Place;
    /** For comments, which are no part of the document. */
    readonly range?: Range;
    /** What has to go when it has no use any more. */
    readonly removal: Removal;
}
/** A line of a file, or one finding wherever its line is. */
export type Coverage = {
    readonly what: 'line';
    readonly file: string;
    readonly line: number;
} | {
    readonly what: 'finding';
    readonly file: string;
    readonly at: string;
    readonly message: string;
};
type Removal = {
    readonly what: 'replace';
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: '';
} | {
    readonly what: 'remove';
    readonly place: Place;
};
export {};
