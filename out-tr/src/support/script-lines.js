export function indented(lines) {
    return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
/** `head {`, the lines two blanks further in, `}`. */
export function block(head, lines) {
    return [`${head} {`, ...indented(lines), '}'];
}
/** Parts with an empty line between them; empty parts leave nothing. */
export function paragraphs(parts) {
    return parts
        .filter((part) => part.length > 0)
        .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
