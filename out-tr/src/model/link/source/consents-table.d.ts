import { type Place } from '../../../diagnostics/place.ts';
import type { SourceConsentsDocument } from '../../../generated/documents.ts';
import type { TableSource } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';
/** The file of consents. */
export declare function consentsTable(written: SourceConsentsDocument, place: Place, terms: ReadingTerms): TableSource;
