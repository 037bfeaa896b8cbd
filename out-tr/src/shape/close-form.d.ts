import type { SchemaNode } from './schema-node.ts';
/** A question with the text in the form of the language, and what that form is; nothing where no habit leads to it. */
export declare function meantForm(text: string, node: SchemaNode): string | undefined;
