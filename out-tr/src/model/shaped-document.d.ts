import type { Place } from '../diagnostics/place.ts';
import type { LeadpactDocument } from '../generated/documents.ts';
/** A document that could be read, held against its schema. */
export interface ShapedDocument {
    /** Its root. */
    readonly place: Place;
    /** As it was read. */
    readonly data: unknown;
    /** The same data, where it fits the schema of its kind. */
    readonly value?: LeadpactDocument;
}
