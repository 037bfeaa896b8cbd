import { type Place } from '../../../diagnostics/place.ts';
import type { SourceConsentColumnsDocument } from '../../../generated/documents.ts';
import type { ConsentColumns, SourceColumn } from '../../source.ts';
import type { ReadingTerms } from './reading-terms.ts';
/** The columns of leads that say how a consent stands, and under which names they are kept until consents are made of them. */
export interface LinkedConsent {
    readonly columns: ConsentColumns;
    readonly read: readonly SourceColumn[];
}
/** Consents of declared purposes; others are reported. */
export declare function consentColumns(written: Readonly<Record<string, SourceConsentColumnsDocument>> | undefined, place: Place, terms: ReadingTerms): readonly LinkedConsent[];
