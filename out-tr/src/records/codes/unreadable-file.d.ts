import type { CodePage } from '../../diagnostics/code-page.ts';
/** What to do about a file that has no delimiter. */
export declare const drawAnew = "draw the export anew, or correct the ending of its name";
export declare const unreadableFile: CodePage;
