import type { SchemaNode } from './schema-node.ts';
/** How a value is written, as the schema says it to editors, fitted into a help: no capital, no full stop. */
export declare function formHelp({ patternErrorMessage }: SchemaNode): string | undefined;
/** A sentence as a part of another one. */
export declare function asClause(sentence: string): string;
