import type { SchemaError } from '../generated/validators.ts';
import type { JsonValue } from '../support/json-value.ts';
import { type SchemaNode } from './schema-node.ts';
/** One thing a validator objects to, with everything a sentence about it needs. */
export interface Breach {
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly schemaPath: string;
    readonly path: readonly (string | number)[];
    readonly value: JsonValue;
    /** The schema whose keyword failed. */
    readonly node: SchemaNode;
    /** The whole document. */
    readonly data: JsonValue;
}
export declare function breachOf({ keyword, params, schemaPath, instancePath }: SchemaError, data: JsonValue): Breach;
/** A parameter that is a text, such as the name of the missing key. */
export declare function textParam({ params }: Breach, name: string): string;
