/**
 * Readers for criteria as YAML has them. Their form was validated against the schema, so a value of
 * another form is a bug of leadpact and throws.
 */
/** The one entry of a map with one key. */
export declare function onlyEntryOf(written: unknown): readonly [string, unknown];
/** The value under `key`, undefined when absent. */
export declare function valueIn(written: unknown, key: string): unknown;
export declare function listOf(written: unknown): readonly unknown[];
/** A scalar as it reads: numbers and booleans in YAML's plain spelling. */
export declare function textOf(written: unknown): string;
export declare function numberOf(written: unknown): number;
