import type { ToolLanguage } from './language.ts';
/** `per week`, `je Woche`. */
export declare function periodWords(per: 'week' | 'month' | 'quarter', language: ToolLanguage): string;
