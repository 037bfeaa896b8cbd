import type { CodePage } from '../../../diagnostics/code-page.ts';
export declare const noWhole: CodePage;
