import { normalText, wordsOf } from '../../../support/normal-text.js';
import { textsIn } from '../../texts.js';
export const avoidedSynonym = {
    id: 'glossary/avoided-synonym',
    severity: 'warning',
    owner: 'joint',
    summary: 'The texts of the agreement use the words of the glossary.',
    why: 'two words for one thing become two things within a year',
    *check(agreement) {
        const avoided = avoidedWords(agreement);
        if (avoided.length === 0)
            return;
        for (const { place, text, what } of textsIn(agreement)) {
            const said = new Map(Object.entries(text).map(([language, words]) => [language, phraseOf(words)]));
            for (const { language, phrase, term, written } of avoided) {
                // Whole words only: “lead” is not found in “leader”.
                if (said.get(language)?.includes(phrase) !== true)
                    continue;
                yield {
                    place,
                    message: `${what} says “${written}”`,
                    help: `the glossary calls it ${agreement.terms[term]?.title[language] ?? term}`,
                };
            }
        }
    },
};
function avoidedWords({ terms }) {
    return Object.values(terms).flatMap(({ avoided, id }) => Object.entries(avoided).flatMap(([language, words]) => words.map((written) => ({ term: id, language, written, phrase: phraseOf(written) }))));
}
function phraseOf(words) {
    return ` ${wordsOf(normalText(words)).join(' ')} `;
}
