/** What a validator reports about one place of a document. */
export interface SchemaError {
    /** JSON pointer into the document. */
    readonly instancePath: string;
    /** JSON pointer into the schemas as `schema-notes.ts` holds them; its last segment is the keyword. */
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
/** Whether the document fits; after false, `errors` says what does not. */
export interface Validator {
    (document: unknown): boolean;
    readonly errors?: readonly SchemaError[] | null;
}
/** The validator of each kind of document. */
export declare const validators: Readonly<Record<string, Validator>>;
