import type { FieldsDocument, LifecycleDocument, RoutingDocument, ScoringDocument, SignalsDocument } from '../../../src/generated/documents.ts';
/** The documents of a random agreement that decide about leads, as somebody would write them. */
export interface WrittenAgreement {
    readonly fields: FieldsDocument;
    readonly signals: SignalsDocument;
    readonly scoring: ScoringDocument;
    readonly lifecycle: LifecycleDocument;
    readonly routing: RoutingDocument;
}
