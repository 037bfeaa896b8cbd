import type { Place } from '../../diagnostics/place.ts';
import type { LeadpactDocument } from '../../generated/documents.ts';
import type { Ownership } from '../text.ts';
import type { Declaration } from './declaration.ts';
import type { Linking } from './linking.ts';
import type { Parts } from './parts.ts';
/** The word after `kind:` of a document. */
export type Kind = LeadpactDocument['kind'];
/** A document of one kind, as its schema types it. */
export type DocumentOf<K extends Kind> = Extract<LeadpactDocument, {
    kind: K;
}>;
/** A document and where it stands. */
export interface Source<K extends Kind> {
    readonly value: DocumentOf<K>;
    readonly place: Place;
}
/** How the documents of one kind become a part of the agreement. */
export interface KindLinker<K extends Kind> {
    readonly kind: K;
    /** `once`: an agreement has exactly one such document; `optional`: at most one; `some`: at least one. */
    readonly occurs: 'once' | 'optional' | 'some' | 'any';
    /** What such documents give names to. */
    readonly declares: readonly Declaration[];
    /** All documents of the kind, in the order of files, as the part they make; problems are reported. */
    readonly link: (sources: readonly Source<K>[], linking: Linking) => Parts[K];
}
/** One definition as it is written, wherever it stands. */
export interface Entry<T> {
    readonly id: string;
    readonly written: T;
    readonly place: Place;
    /** Of the document, for entries that name no owner. */
    readonly owner: Ownership;
}
