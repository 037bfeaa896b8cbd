/** Control characters, and what cannot be seen or turns the direction of writing. */
const hidden = new RegExp(
  [
    String.raw`\p{Cc}|\p{Cs}`,
    // Marks of direction, line separators, and characters without width.
    String.raw`[\u00ad\u061c\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f`,
    // Letters that are drawn as nothing, and the tags in which a whole text can be hidden.
    String.raw`[\u115f\u1160\u17b4\u17b5\u3164\uffa0\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]`,
    // A joiner that holds a symbol together stays; beside an ASCII character it joins nothing.
    String.raw`(?<=^|[ -~])[\u200c\u200d]|[\u200c\u200d](?=$|[ -~])`,
  ].join('|'),
  'gu',
);

/**
 * A text in one line in which everything can be seen: an escape sequence would change colours or the title of a
 * terminal, a line break could begin a command, a mark of direction could hide an ending.
 * Control characters become their pictures (`␊`), the others their code point (`<U+202E>`).
 */
export function visibleText(text: string): string {
  return text.replace(hidden, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20) return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f) return '\u2421';
    return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
