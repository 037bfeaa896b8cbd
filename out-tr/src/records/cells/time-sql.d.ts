import { type TimeFormat } from '../../support/time-format.ts';
type WrittenFormat = Extract<TimeFormat, {
    what: 'written';
}>;
/** The format as it was written down. */
export declare function formatText({ parts }: WrittenFormat): string;
/**
 * Whether a text has exactly this form. DuckDB's parser takes fewer digits than a part has, and blanks around; a text of
 * the whole length that begins and ends with a digit can have neither, which is quicker to ask than a pattern.
 */
export declare function hasForm(text: string, { parts }: WrittenFormat): string;
/** `2026-11-20T08:12:00Z`: the offset is that of UTC, by far the most common form in which events come. */
export declare function isZulu(text: string, { parts }: WrittenFormat): string | undefined;
/** The instant of a text of that form as a TIMESTAMP, NULL for dates and times that do not exist. */
export declare function timestampSql(text: string, { parts }: WrittenFormat, offset: 'zulu' | 'written'): string;
export {};
