/** A JSON Schema as parsed JSON; booleans do not occur in `schemas/`. */
export type SchemaNode = Readonly<Record<string, unknown>>;
/** All schemas in one: every kind and every `$defs` entry under a name of its own, references local. */
export interface SchemaBundle {
    /** Kind → name of its definition. */
    readonly kinds: Readonly<Record<string, string>>;
    readonly definitions: Readonly<Record<string, SchemaNode>>;
}
/** Reads the union schema for its kinds, then each kind's file and the shared definitions. */
export declare function readSchemaBundle(folder: string): SchemaBundle;
