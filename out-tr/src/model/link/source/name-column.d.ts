import { type Place } from '../../../diagnostics/place.ts';
import type { SourceNameColumnDocument } from '../../../generated/documents.ts';
import type { SourceColumn } from '../../source.ts';
import { type ReadingTerms } from './reading-terms.ts';
/** Which names a column may hold. */
export interface NameTarget {
    readonly target: string;
    readonly noun: 'stage' | 'signal' | 'purpose';
    readonly isRequired: boolean;
    readonly place: Place;
}
/** A column of stages, signals or purposes; every declared one also means itself. */
export declare function nameColumn(written: SourceNameColumnDocument, { target, noun, isRequired, place }: NameTarget, terms: ReadingTerms): SourceColumn;
