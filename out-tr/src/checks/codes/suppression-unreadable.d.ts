import type { CodePage } from '../../diagnostics/code-page.ts';
export declare const suppressionUnreadable: CodePage;
