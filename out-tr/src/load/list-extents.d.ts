import type { Extent } from './extent.ts';
/** Where a list and its entries stand in a text. */
export interface ListExtents {
    /** In brackets; otherwise every entry begins behind a dash. */
    readonly isFlow: boolean;
    readonly entries: readonly Extent[];
    /** Offset of the dash of each entry; none in brackets. */
    readonly dashes: readonly number[];
}
/** The list to which a path leads in a document of a text; nothing where it leads elsewhere, or through an alias. */
export declare function listExtents(text: string, document: number, path: readonly (string | number)[]): ListExtents | undefined;
