/**
 * A text as it stands in generated source. Signs that end a line, open a tag or turn the direction of reading around
 * are escaped, so the literal can also stand in a `//` comment and in a page.
 */
export function textLiteral(text: string): string {
  return dataLiteral(text);
}

/** Plain data as it stands in generated source, with the same care for all its texts. */
export function dataLiteral(data: unknown): string {
  return JSON.stringify(data).replaceAll(
    /[<\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A pattern that finds any of the texts, or one at the beginning; without flags, so unit by unit as texts are compared. */
export function pattern(texts: readonly string[], anchor: '' | '^'): string {
  const alternatives = texts.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return `new RegExp(${textLiteral(`${anchor}(?:${alternatives.join('|')})`)})`;
}

/** A number as it stands in generated source; points, days and values are always finite. */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number to write down: ${value}`);
  return String(value);
}

export function textList(texts: readonly string[]): string {
  return `[${texts.map(textLiteral).join(', ')}]`;
}

/** A text, or null where there is none. */
export function textOrNull(text: string | undefined): string {
  return text === undefined ? 'null' : textLiteral(text);
}
