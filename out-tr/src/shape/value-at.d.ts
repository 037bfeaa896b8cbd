import type { JsonValue } from '../support/json-value.ts';
/** The value under a path; nothing where the path leads nowhere. */
export declare function valueAt(data: JsonValue, path: readonly (string | number)[]): JsonValue | undefined;
/** The keys of a block, in the order of the file; none for anything else. */
export declare function keysOf(value: JsonValue | undefined): readonly string[];
/** A JSON pointer as a path: numbers for entries of lists. */
export declare function pathOf(pointer: string, data: JsonValue): readonly (string | number)[];
