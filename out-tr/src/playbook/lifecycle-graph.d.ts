import type { Agreement } from '../model/agreement.ts';
import type { ToolLanguage } from '../model/words/language.ts';
/** The lifecycle as a graph description: stages by rank, from top to bottom so that telephones show it, and the ways back with their reasons. Classes carry the colours. */
export declare function lifecycleGraph(agreement: Agreement, language: ToolLanguage): string;
