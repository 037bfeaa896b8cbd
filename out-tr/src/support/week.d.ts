/** The Monday of an ISO week `2026-W40`, as a day; undefined for other texts and for weeks the year does not have. */
export declare function firstDayOfWeek(text: string): number | undefined;
