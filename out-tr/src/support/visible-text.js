/** Control characters, and what cannot be seen or turns the direction of writing. */
const hidden = /\p{Cc}|\p{Cs}|[\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/**
 * A text in one line in which everything can be seen: an escape sequence would change colours or the title of a
 * terminal, a line break could begin a command, a mark of direction could hide an ending.
 * Control characters become their pictures (`␊`), the others their code point (`<U+202E>`).
 */
export function visibleText(text) {
    return text.replace(hidden, (character) => {
        const point = character.codePointAt(0) ?? 0;
        if (point < 0x20)
            return String.fromCodePoint(0x2400 + point);
        if (point === 0x7f)
            return '\u2421';
        return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
    });
}
