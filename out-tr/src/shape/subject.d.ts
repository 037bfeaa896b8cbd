import type { Breach } from './breach.ts';
/** How a sentence names a value: `'points'`, `entry 2 of 'days'`, `rule 'company-size'`, `the document`. */
export declare function subject({ path, value, node, schemaPath, }: Pick<Breach, 'path' | 'value' | 'node' | 'schemaPath'>): string;
