/** Lines of generated source, without line ends. */
export type Lines = readonly string[];

export function indented(lines: Lines): Lines {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** `head {`, the lines two blanks further in, `}`. */
export function block(head: string, lines: Lines): Lines {
  return [`${head} {`, ...indented(lines), '}'];
}

/** Parts with an empty line between them; empty parts leave nothing. */
export function paragraphs(parts: readonly Lines[]): Lines {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
