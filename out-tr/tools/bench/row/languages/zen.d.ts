import type { Language } from '../translate/language.ts';
/** Expressions of gorules zen. Comparing null is an error there, so every test asks for it first. */
export declare const zenLanguage: Language<string>;
