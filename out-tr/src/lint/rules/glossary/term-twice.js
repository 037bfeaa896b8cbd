import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
export const termTwice = {
    id: 'glossary/term-twice',
    severity: 'error',
    owner: 'joint',
    summary: 'A word has one meaning, and no word is both used and avoided.',
    why: 'the glossary contradicts itself, and both sides can cite it',
    *check({ terms }) {
        const all = Object.values(terms);
        for (const [index, term] of all.entries()) {
            yield* sameWord(term, all.slice(0, index));
            yield* avoidedElsewhere(term, all);
        }
    },
};
function* sameWord(term, before) {
    const other = before.find((each) => sharedWord(each, term) !== undefined);
    if (other === undefined)
        return;
    yield {
        place: term.place,
        message: `${term.id} and ${other.id} are both called ${sharedWord(other, term)}`,
        help: 'merge the two, or call one of them something else',
        related: [{ place: other.place, message: 'the other term' }],
    };
}
function sharedWord(left, right) {
    return Object.entries(right.title).find(([language, word]) => normalText(left.title[language] ?? '') === normalText(word))?.[1];
}
function* avoidedElsewhere(term, all) {
    for (const [language, words] of Object.entries(term.avoided)) {
        for (const other of all) {
            const used = other.title[language];
            if (used === undefined || !words.some((word) => normalText(word) === normalText(used)))
                continue;
            yield {
                place: inside(term.place, 'avoid'),
                message: `${term.id} avoids ${used}, which is what ${other.id} is called`,
                help: 'avoid another word, or rename the term',
                related: [{ place: other.place, message: 'the term of that name' }],
            };
        }
    }
}
