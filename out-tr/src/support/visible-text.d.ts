/**
 * A text in one line in which everything can be seen: an escape sequence would change colours or the title of a
 * terminal, a line break could begin a command, a mark of direction could hide an ending.
 * Control characters become their pictures (`␊`), the others their code point (`<U+202E>`).
 */
export declare function visibleText(text: string): string;
