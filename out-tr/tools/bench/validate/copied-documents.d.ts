import type { SourceFile } from '../../../src/host/source-tree.ts';
/** A document as text, with the folder it belongs to. */
export interface WrittenDocument {
    readonly kind: string;
    readonly folder: 'definitions' | 'test/leads';
    readonly text: string;
}
/** Documents that may stand in an agreement more than once, with everything they declare. */
export interface Copyable {
    readonly documents: readonly ReadDocument[];
    /** What the copies give names of their own. */
    readonly names: ReadonlySet<string>;
}
export interface ReadDocument {
    readonly kind: string;
    readonly folder: WrittenDocument['folder'];
    readonly text: string;
    readonly data: unknown;
}
/** Every document of an agreement's YAML files. */
export declare function documentsOf(files: readonly SourceFile[]): readonly ReadDocument[];
/** The documents that are to be repeated, and the names that then need to differ. */
export declare function copyable(documents: readonly ReadDocument[], single: ReadonlySet<ReadDocument>): Copyable;
/** A copy in which every declared name, and every mention of it, ends in a number; all else stays as it is written. */
export declare function copyOf(copied: Copyable, { kind, folder, text }: ReadDocument, number: number): WrittenDocument;
