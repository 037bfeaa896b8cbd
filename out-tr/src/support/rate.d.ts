/** At most n in any window of so many days. */
export interface Rate {
    readonly n: number;
    readonly perDays: number;
}
/** `3 per 30 days`; undefined for anything else. */
export declare function parseRate(text: string): Rate | undefined;
export declare function formatRate(rate: Rate): string;
