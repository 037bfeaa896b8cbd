import type { Attribute } from '../../../criteria/attribute.ts';
import { type Place } from '../../../diagnostics/place.ts';
import type { SourceColumnDocument } from '../../../generated/documents.ts';
import type { SourceColumn } from '../../source.ts';
import { type ReadingTerms } from './reading-terms.ts';
/** The column of a field, read as the field's type asks. */
export declare function fieldColumn(field: Attribute, written: SourceColumnDocument, place: Place, terms: ReadingTerms): SourceColumn;
