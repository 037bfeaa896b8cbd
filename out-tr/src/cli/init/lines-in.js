/** `# en: …` in files whose comments begin so, `en: …` in pages. */
const spoken = /^(?<before>\s*(?:# )?)(?<language>en|de): (?<words>.*)$/;
const comment = /^(?<before>\s*# )(?<language>en|de): (?<words>.*)$/;
/** Of the comments of a file that are written in both languages, those in one. */
export function linesIn(bilingual, language) {
    return chosen(bilingual, language, comment);
}
/** Of a page or list whose lines are written in both languages, those in one; unmarked lines belong to both. */
export function pageIn(bilingual, language) {
    return chosen(bilingual, language, spoken);
}
function chosen(bilingual, language, form) {
    return bilingual
        .split('\n')
        .flatMap((line) => {
        const { before = '', language: other, words = '' } = form.exec(line)?.groups ?? {};
        if (other === undefined)
            return [line];
        return other === language ? [before + words] : [];
    })
        .join('\n');
}
