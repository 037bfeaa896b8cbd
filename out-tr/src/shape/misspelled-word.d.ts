import type { Breach } from './breach.ts';
import type { Complaint } from './complaint.ts';
import { type SchemaNode } from './schema-node.ts';
/**
 * Any key of a condition that is no word of the language counts as a field, so `alll: […]` looks like a bad test of a
 * field `alll`. Where the key is close to a word, that is what is wrong.
 */
export declare function misspelledWord({ node, path, }: {
    readonly node: SchemaNode;
    readonly path: Breach['path'];
}): Complaint | undefined;
