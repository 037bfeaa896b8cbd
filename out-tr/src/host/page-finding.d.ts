import type { CodePage } from '../diagnostics/code-page.ts';
import type { Finding } from '../diagnostics/finding.ts';
/** A finding about a file or folder as a whole, in the words of its code's page. */
export declare function pageFinding(path: string, page: CodePage, message: string): Finding;
