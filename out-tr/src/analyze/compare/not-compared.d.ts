import type { Agreement } from '../../model/agreement.ts';
/** A part of the agreement that changed and of which no proof about one lead at one instant can speak. */
export interface NotCompared {
    /** In the agreement's words, e.g. `calendars`. */
    readonly part: string;
    /** Which of them, where they have names. */
    readonly ids: readonly string[];
    readonly why: string;
}
/** What one lead at one instant does not show: time, histories, people, periods, money. */
export declare function notCompared(before: Agreement, after: Agreement): readonly NotCompared[];
