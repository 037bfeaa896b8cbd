import type { CodePage } from '../diagnostics/code-page.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { LoadedDocument } from '../load/loaded-file.ts';
/** What one sentence says about one place of a document; the rest comes from the page of its code. */
export interface Complaint {
    readonly page: CodePage;
    readonly path: readonly (string | number)[];
    readonly part?: 'key';
    readonly message: string;
    readonly help?: string;
    /** What surely was meant: another word at the place, or an entry of a list less. */
    readonly repair?: {
        readonly word: string;
    } | 'remove';
    /** Another place in the same document. */
    readonly related?: {
        readonly path: readonly (string | number)[];
        readonly part?: 'key';
        readonly message: string;
    };
}
/** The complaint as a finding, addressed to the owner written nearest above its place. */
export declare function findingOf({ page, path, part, related, repair, ...words }: Complaint, document: LoadedDocument): Finding;
