/** Lines of generated source, without line ends. */
export type Lines = readonly string[];
export declare function indented(lines: Lines): Lines;
/** `head {`, the lines two blanks further in, `}`. */
export declare function block(head: string, lines: Lines): Lines;
/** Parts with an empty line between them; empty parts leave nothing. */
export declare function paragraphs(parts: readonly Lines[]): Lines;
