import { type Place } from '../../../diagnostics/place.ts';
import type { SourceWrittenDocument } from '../../../generated/documents.ts';
import { type TimeFormat } from '../../../support/time-format.ts';
import type { Linking } from '../../linking/linking.ts';
/** What all columns of a source have in common unless they say otherwise. */
export interface ReadingTerms {
    readonly linking: Linking;
    readonly missing: readonly string[];
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly decimal: string;
    readonly thousands?: string;
    readonly date: TimeFormat;
    readonly instant: TimeFormat;
    readonly zone: string;
}
export declare function linkReadingTerms(written: SourceWrittenDocument | undefined, place: Place, linking: Linking): ReadingTerms;
/** The format that is written; one that is none is reported. */
export declare function linkTimeFormat(written: string | undefined, place: Place, { report }: Pick<Linking, 'report'>): TimeFormat | undefined;
/** The format of dates that is written; one that says more than a date is reported. */
export declare function linkDateFormat(written: string | undefined, place: Place, linking: Pick<Linking, 'report'>): TimeFormat | undefined;
/** Words in the spelling in which cells are compared; those that come to nothing are empty cells anyway. */
export declare function normalised(words: readonly string[]): readonly string[];
