import type { Bilingual } from '../model/words/language.ts';
import type { Section, SectionId } from './section.ts';
/** Chapters about one thing, under a heading of their own in the contents. */
interface Theme {
    readonly title: Bilingual;
    readonly chapters: readonly SectionId[];
}
/** The contents: every chapter once, in the order in which a new colleague reads the agreement. */
export declare const themes: readonly Theme[];
/** A theme with those of its chapters that are shown. */
export interface ShownTheme {
    readonly title: Bilingual;
    readonly chapters: readonly Section[];
}
/** A theme without any shown chapter is left out. */
export declare function themesOf(shown: readonly Section[]): readonly ShownTheme[];
export {};
