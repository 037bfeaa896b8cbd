import type { SchemaBundle } from './schema-bundle.ts';
/** The schemas as text, for the words of findings: parsed only when there is something to say. */
export declare function writeSchemaNotes(bundle: SchemaBundle): string;
