import type { Bilingual } from '../model/words/language.ts';
type Phrase = 'contents' | 'definedIn' | 'rationale' | 'skip' | 'version' | 'draft';
/** What the frame of every page says. */
export declare const siteWords: Readonly<Record<Phrase, Bilingual>>;
export {};
