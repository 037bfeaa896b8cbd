import { type Place } from '../../../diagnostics/place.ts';
import type { SourceEventsDocument } from '../../../generated/documents.ts';
import type { TableSource } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';
/** The file of events; columns in the order of the normalised table. */
export declare function eventsTable(written: SourceEventsDocument, place: Place, terms: ReadingTerms): TableSource;
