import { type Html } from './html.ts';
import type { SectionId } from './section.ts';
import type { View } from './view.ts';
/** What one page is about. */
export interface Page {
    /** Below the language's folder, e.g. `slas/first-contact.html`. */
    readonly path: string;
    readonly title: string;
    readonly section?: SectionId;
    readonly content: Html;
}
/** The whole file of a page: one frame for all of them. */
export declare function pageFile(view: View, page: Page): string;
