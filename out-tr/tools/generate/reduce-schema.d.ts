import type { SchemaNode } from './schema-bundle.ts';
/** The schema with only those keywords, all the way down. */
export declare function reduceSchema(node: SchemaNode, keeps: (keyword: string) => boolean): SchemaNode;
