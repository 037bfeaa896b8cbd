import type { Kind } from './kind.ts';
/** Every kind, in code-point order. */
export declare const kindNames: readonly Kind[];
/** The kind that a document names, whatever else is wrong with it. */
export declare function writtenKind(data: unknown): Kind | undefined;
/** The kinds that a text that could not be read as YAML seems to hold; every kind where it names none. */
export declare function kindsInText(text: string): ReadonlySet<Kind>;
