import type { Language } from '../translate/language.ts';
/** Expressions of JSONata. It compares null with nothing but null, so tests ask for it first. */
export declare const jsonataLanguage: Language<string>;
