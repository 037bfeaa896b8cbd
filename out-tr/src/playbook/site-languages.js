import { toolLanguages } from '../model/words/language.js';
/**
 * The languages of the agreement that the tool speaks, in the order of the agreement, `de` for `de-AT` too; English
 * where it speaks none of them.
 */
export function siteLanguages({ languages }) {
    const spoken = languages.flatMap((tag) => toolLanguages.filter((known) => known === tag.split('-')[0]));
    return spoken.length === 0 ? ['en'] : [...new Set(spoken)];
}
/** What a language calls itself. */
export const languageNames = { en: 'English', de: 'Deutsch' };
