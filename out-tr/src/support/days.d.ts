/** Whole days of a window: `90 days`, `1 day`, `0 days`. Undefined for anything else, negative days included. */
export declare function parseDays(text: string): number | undefined;
/** Whole days as a date age, negative = in the future: `-30 days`. Undefined for anything else. */
export declare function parseSignedDays(text: string): number | undefined;
export declare function formatDays(days: number): string;
