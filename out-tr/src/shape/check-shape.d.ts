import type { Finding } from '../diagnostics/finding.ts';
import type { LeadpactDocument } from '../generated/documents.ts';
import type { LoadedDocument } from '../load/loaded-file.ts';
import { type DocumentRole } from './document-kind.ts';
/** A document that fits the schema of its kind, or why it does not. */
export interface Shape {
    /** Absent when there are findings. */
    readonly value?: LeadpactDocument;
    readonly findings: readonly Finding[];
}
/** Holds a document against the schema of its kind: one finding per cause, at the smallest place. Never throws. */
export declare function checkShape(document: LoadedDocument, role: DocumentRole): Shape;
