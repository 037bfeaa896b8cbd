import { type Place } from '../../../diagnostics/place.ts';
import type { SourceLeadsDocument } from '../../../generated/documents.ts';
import type { TableSource } from '../../source.ts';
import type { LinkedConsent } from './consent-columns.ts';
import type { ReadingTerms } from './reading-terms.ts';
/** The file of leads; columns in the order of the normalised table. */
export declare function leadsTable(written: SourceLeadsDocument, place: Place, terms: ReadingTerms, consents: readonly LinkedConsent[]): TableSource;
