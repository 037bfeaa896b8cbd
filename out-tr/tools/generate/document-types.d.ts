import type { SchemaBundle } from './schema-bundle.ts';
/** One interface or type per kind and definition, each named `…Document`, and their union by `kind`. */
export declare function writeDocumentTypes(bundle: SchemaBundle): Promise<string>;
