import type { Lines } from '../../../support/script-lines.ts';
import type { PlainKind } from '../plain-column.ts';
/** How a reader keeps a column while it grows, as source; every store is an array by row, or has its own way. */
interface ColumnStore {
    readonly declared: (name: string) => Lines;
    /** To `room` rows. */
    readonly grown: (name: string) => Lines;
    readonly finished: (name: string) => string;
}
export declare function storeName(index: number): string;
/** What a column is called within the function that fills it. */
export declare function localName(index: number): string;
export declare const columnStore: Readonly<Record<PlainKind, ColumnStore>>;
export {};
