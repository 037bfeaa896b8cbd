import type { CodePage } from '../diagnostics/code-page.ts';
import type { Finding, Range, Related } from '../diagnostics/finding.ts';
import type { Fix } from '../diagnostics/fix.ts';
import type { Place } from '../diagnostics/place.ts';
/** What is particular about one finding of the loader; the rest is its page's. */
export interface Particulars {
    readonly place: Place;
    readonly range: Range;
    readonly message: string;
    /** Where the page's help can be put in the words of this file. */
    readonly help?: string;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
}
/** A finding whose severity, owner, why and help come from the page of its code. */
export declare function loadFinding(page: CodePage, particulars: Particulars): Finding;
/** The place of a whole file, for what is wrong before there are documents. */
export declare function filePlace(file: string, document?: number): Place;
