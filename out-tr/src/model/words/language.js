/** Languages in which the tool itself speaks. */
export const toolLanguages = ['en', 'de'];
/** A text in the wanted language, else in the first one it has. */
export function textIn(text, language) {
    return text[language] ?? Object.values(text)[0] ?? '';
}
/** A title inside a sentence: “Hand over”, „Übergeben“. */
export function quotedWords(title, language) {
    return language === 'de' ? `„${title}“` : `“${title}”`;
}
