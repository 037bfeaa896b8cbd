import type { Finding, Range } from '../diagnostics/finding.ts';
import type { JsonValue } from '../support/json-value.ts';
/** One file of an agreement, as it lies on disk. */
export interface FileBytes {
    /** Relative to the agreement's folder, with forward slashes. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** What one file holds: its readable documents, its text for code frames, and everything wrong with it as YAML. */
export interface LoadedFile {
    readonly path: string;
    /** Without byte order mark; empty where the bytes are no text. Offsets of ranges refer to it. */
    readonly text: string;
    /** Without empty ones and those that are not YAML. */
    readonly documents: readonly LoadedDocument[];
    readonly findings: readonly Finding[];
}
/** A document as plain data, and the way from a path in it back to the user's text. */
export interface LoadedDocument {
    readonly file: string;
    /** Zero-based index among all documents of the file. */
    readonly document: number;
    /** Maps have no prototype. Parts repeated by aliases are the same object. */
    readonly data: JsonValue;
    /** The smallest range a path names; see `extentOfPath`. Computed when asked for. */
    readonly rangeOf: (path: readonly (string | number)[], part?: 'key') => Range;
}
