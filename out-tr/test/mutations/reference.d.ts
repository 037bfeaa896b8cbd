import type { Finding } from '../../src/diagnostics/finding.ts';
import type { FileBytes } from '../../src/load/loaded-file.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { ShapedDocument } from '../../src/model/shaped-document.ts';
/** The reference agreement, read once: what mutants are made of and held against. */
export interface Reference {
    readonly texts: ReadonlyMap<string, string>;
    readonly documents: ReadonlyMap<string, readonly ShapedDocument[]>;
    readonly agreement: Agreement;
    /** What every sample shows, as text in which ids are looked up, by position of the sample. */
    readonly shown: readonly string[];
}
export declare function readReference(): Reference;
/** A file through `load` and `shape`, with everything that is wrong in it. */
export declare function shaped(file: FileBytes): {
    readonly documents: readonly ShapedDocument[];
    readonly findings: readonly Finding[];
};
