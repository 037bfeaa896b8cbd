/** What a lead that shows something is called, from the question and what it is asked of: `routing-shadowed-alpine`. */
export function witnessId(question, about) {
    const words = wordsIn(question);
    const more = wordsIn(about).filter((word) => !words.includes(word));
    return [...words, ...more].join('-').slice(0, longest).replace(/-+$/, '');
}
/** Longer ids are no names. */
const longest = 60;
function wordsIn(text) {
    const words = text.toLowerCase().split(/[^a-z0-9]+/);
    return words.filter((word) => word !== '' && word !== 'rule');
}
