import { Ajv2020 } from 'ajv/dist/2020.js';
/** A part of a schema, and where it stands. */
export interface Part {
    readonly file: string;
    /** JSON pointer inside the file, without `#`. */
    readonly pointer: string;
    readonly node: Readonly<Record<string, unknown>>;
    /** It is an entry of `properties`. */
    readonly isProperty: boolean;
    /** It stands in an `if` or `not`, where it only tells cases apart. */
    readonly inCondition: boolean;
}
export declare const files: readonly string[];
export declare const kinds: readonly string[];
export declare function readSchema(name: string): Readonly<Record<string, unknown>>;
/** Every schema and subschema of a file. */
export declare function partsOf(file: string): readonly Part[];
/** Knows all files by their names, so relative references between them resolve. */
export declare function schemaValidator(): Ajv2020;
