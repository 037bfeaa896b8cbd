import type { TimeFormat } from './time-format.ts';
/** A format as it is written down: `DD.MM.YYYY HH:mm`, `epoch seconds`. */
export declare function timeFormatText(format: TimeFormat): string;
/** The 24th of November 2026, 15:07:09 and a quarter of a second, one hour ahead of UTC, in a format. */
export declare function timeExample(format: TimeFormat): string;
