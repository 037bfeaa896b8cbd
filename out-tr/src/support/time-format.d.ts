/** How dates or instants are written: counted from 1970, or in parts one after the other. */
export type TimeFormat = {
    readonly what: 'epoch';
    readonly unit: EpochUnit;
} | {
    readonly what: 'written';
    readonly parts: readonly TimePart[];
};
export type EpochUnit = 'seconds' | 'milliseconds';
export interface TimePart {
    readonly name: TimePartName;
    /** What stands there, for `literal`. */
    readonly text: string;
}
type TimePartName = keyof typeof partPatterns | 'literal';
/** The longest first, so that `MM` is no two `M`. */
declare const partPatterns: {
    readonly year: 'YYYY';
    readonly month2: 'MM';
    readonly month: 'M';
    readonly day2: 'DD';
    readonly day: 'D';
    readonly hour2: 'HH';
    readonly hour: 'H';
    readonly half2: 'hh';
    readonly half: 'h';
    readonly minute: 'mm';
    readonly millisecond: 'SSS';
    readonly second: 'ss';
    readonly noon: 'A';
    readonly offset: 'Z';
};
/** The format, or one lower-case sentence that says why it is none. */
export declare function parseTimeFormat(text: string): TimeFormat | string;
/** Whether the format says an hour; without one it means the beginning of the day. */
export declare function hasTime(format: TimeFormat): boolean;
/** Whether the format itself fixes the instant, so that no zone is asked. */
export declare function hasOffset(format: TimeFormat): boolean;
/** Whether every part has a fixed number of digits; an offset has not. */
export declare function isFixedWidth(parts: readonly TimePart[]): boolean;
export {};
