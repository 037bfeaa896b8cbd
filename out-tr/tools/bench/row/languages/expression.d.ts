import type { Comparison } from '../translate/language.ts';
/** How a language of expressions writes comparisons. */
export type Signs = Readonly<Record<Comparison, string>>;
/** A text in quotes; ids and literals of the bench hold none themselves. */
export declare function literal(text: string): string;
export declare function literals(texts: readonly string[]): string;
/** One value as a comparison, several as a list. */
export declare function membersOf(value: string, among: readonly string[], equals: (left: string, right: string) => string): string;
