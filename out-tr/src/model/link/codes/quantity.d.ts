import type { CodePage } from '../../../diagnostics/code-page.ts';
export declare const quantity: CodePage;
