import type { Comparison } from '../translate/language.ts';

/** How a language of expressions writes comparisons. */
export type Signs = Readonly<Record<Comparison, string>>;

/** A text in quotes; ids and literals of the bench hold none themselves. */
export function literal(text: string): string {
  if (/["\\]/.test(text)) throw new Error(`the bench quotes no ${text}`);
  return `"${text}"`;
}

export function literals(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

/** One value as a comparison, several as a list. */
export function membersOf(
  value: string,
  among: readonly string[],
  equals: (left: string, right: string) => string,
): string {
  const [only] = among;
  return among.length === 1 && only !== undefined
    ? equals(value, literal(only))
    : `${value} in ${literals(among)}`;
}
