import type { SpokenLanguage } from '../command.ts';
/** Of the comments of a file that are written in both languages, those in one. */
export declare function linesIn(bilingual: string, language: SpokenLanguage): string;
/** Of a page or list whose lines are written in both languages, those in one; unmarked lines belong to both. */
export declare function pageIn(bilingual: string, language: SpokenLanguage): string;
