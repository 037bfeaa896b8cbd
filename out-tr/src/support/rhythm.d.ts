import { type LocalDate } from './local-date.ts';
/** How often something comes round: every week, every 2 weeks, every quarter. */
export interface Rhythm {
    /** At least 1. */
    readonly amount: number;
    readonly unit: 'week' | 'month' | 'quarter' | 'year';
}
/** `week`, `2 weeks`, `quarter`; undefined for anything else. */
export declare function parseRhythm(text: string): Rhythm | undefined;
/** The same date one round later; where the month has no such date, its last. */
export declare function oneRoundAfter(date: LocalDate, { amount, unit }: Rhythm): LocalDate;
/** The most days that lie between two rounds. */
export declare function longestRound({ amount, unit }: Rhythm): number;
/**
 * The number of the period in which a day lies, so that neighbouring periods differ by one: ISO weeks, months, and
 * quarters and years of a fiscal year that starts in month 1–12.
 */
export declare function roundNumber(day: number, unit: Rhythm['unit'], fiscalYearStart: number): number;
