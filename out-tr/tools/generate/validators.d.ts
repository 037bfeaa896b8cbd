import type { SchemaBundle } from './schema-bundle.ts';
/** One module with a validator per kind: no schema is compiled and nothing is required at start-up. */
export declare function writeValidators(bundle: SchemaBundle): Promise<string>;
