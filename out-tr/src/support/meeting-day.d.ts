import type { Rhythm } from './rhythm.ts';
declare const weekdays: readonly ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
declare const ordinals: readonly ['first', 'second', 'third', 'fourth', 'last'];
/** A weekday, or the first, second … last of its kind in a period. */
export interface MeetingDay {
    readonly weekday: (typeof weekdays)[number];
    readonly ordinal?: (typeof ordinals)[number];
}
/** `tuesday`, `first tuesday`, `last friday`; undefined for anything else. */
export declare function parseMeetingDay(text: string): MeetingDay | undefined;
/** Whether a day is the weekday meant, in its month, quarter or year; of a week there is only one. */
export declare function isMeetingDay(day: number, { weekday, ordinal }: MeetingDay, { unit, fiscalYearStart }: Pick<Rhythm, 'unit'> & {
    readonly fiscalYearStart: number;
}): boolean;
export {};
