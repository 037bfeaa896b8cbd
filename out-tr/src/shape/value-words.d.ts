import type { JsonValue } from '../support/json-value.ts';
import type { SchemaNode } from './schema-node.ts';
/** What a value is, for `… is the text 'ten', not …`. */
export declare function valueWords(value: JsonValue): string;
/** What a value should be, with its article. */
export declare function expectedWords(node: SchemaNode): string;
/** A value of the user in quotes, cut when it is long. */
export declare function quoted(value: JsonValue): string;
/** `a`, `b` or `c`. */
export declare function choiceWords(options: readonly string[], conjunction?: 'or' | 'and'): string;
