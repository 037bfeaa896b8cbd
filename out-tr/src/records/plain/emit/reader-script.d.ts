import type { PlainColumn, PlainForm } from '../plain-column.ts';
/** A file as the plain reader sees it: its columns by their place, undefined for one that is not read. */
export interface PlainFile {
    readonly form: PlainForm;
    readonly columns: readonly (PlainColumn | undefined)[];
}
/**
 * An expression of JavaScript: a function of `{ seed, index, bytes }`, the index being a `LeadIndex` for files that name
 * leads and the bytes being those of the part that will be read, that gives a reader `{ read(bytes, from, to),
 * finished() }`. `read` takes whole rows and says how many there were, or −1 as soon as something is not plain; `finished`
 * gives the columns by target. Written as source because a cell is read in the time of one call, and because threads get
 * it as text. Nothing that a file or an agreement says stands in it but as a number or a quoted literal.
 */
export declare function readerScript({ form, columns }: PlainFile): string;
