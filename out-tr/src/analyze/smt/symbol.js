/** Words as a quoted symbol. Whatever quoted symbols cannot hold, or not every solver reads, becomes its number. */
export function symbolOf(...words) {
    return `|${plainText(words.filter((word) => word !== '').join(' '))}|`;
}
/** Printable ASCII without `|` and `\`, for symbols and comments. */
export function plainText(text) {
    let plain = '';
    for (const written of text) {
        const character = signs[written] ?? written;
        const isPlain = character >= ' ' && character <= '~' && character !== '|' && character !== '\\';
        plain += isPlain ? character : `<${(character.codePointAt(0) ?? 0).toString(16)}>`;
    }
    return plain;
}
/** What the words of the agreement use beyond ASCII. */
const signs = {
    '−': '-',
    '–': '-',
    '“': '"',
    '”': '"',
    '’': "'",
    '×': 'x',
};
