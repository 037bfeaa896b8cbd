const words = [
    'Müller',
    "O'Neil",
    'Größe',
    'Team "Alpha" West',
    'Sales',
    'Ärztin',
    'ÉCOLE',
    '中文',
    'x',
    'GmbH & Co. KG',
];
const seen = ['-', '/', ', ', '. ', ' (', ') ', ' & ', '|', ': ', ' '];
const overlooked = ['*', '–', '+', '_', ';', '"'];
/** A text in which formulas see every word. */
export function plainText(random, literals) {
    return single(assembled(random, literals, seen));
}
/** A text that may hold signs which formulas do not take for the end of a word. */
export function roughText(random, literals) {
    return single(assembled(random, literals, [...seen, ...overlooked]));
}
/** Literals alone, inside words, beside signs, at either end, and nothing of the kind; in any case. */
function assembled(random, literals, signs) {
    const word = () => random.pick(words);
    if (literals.length === 0 || random.chance(0.25))
        return `${word()}${random.pick(signs)}${word()}`;
    const literal = anyCase(random, random.pick(literals));
    return random.pick([
        literal,
        `${word()}${literal}`,
        `${literal}s`,
        `${word()}${random.pick(signs)}${literal}`,
        `${literal}${random.pick(signs)}${word()}`,
        `${word()}${random.pick(signs)}${literal}${random.pick(signs)}${word()}`,
    ]);
}
/** Single blanks only: other white space is outside what formulas promise. */
function single(text) {
    return text.replaceAll(/ +/g, ' ').trim();
}
/** Some letters in upper case, where that can be undone. */
function anyCase(random, text) {
    return [...text]
        .map((letter) => {
        const upper = letter.toUpperCase();
        return upper.toLowerCase() === letter && random.chance(0.4) ? upper : letter;
    })
        .join('');
}
