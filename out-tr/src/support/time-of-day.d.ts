/** `09:00` as minutes after midnight, 0 to 1440; `24:00` is the end of the date. Undefined for anything else. */
export declare function parseTimeOfDay(text: string): number | undefined;
