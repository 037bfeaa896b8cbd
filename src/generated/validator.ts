/** What Ajv reports about one place of a document. */
export interface SchemaError {
  /** JSON pointer into the document. */
  readonly instancePath: string;
  /** JSON pointer into the bundle of schemas; its last segment is the keyword. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the name of a key is meant. */
  readonly propertyName?: string;
}
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
export type Validators = Readonly<Record<string, Validator>>;
