import type { SchemaNode } from './schema-node.ts';

/** How a value is written, as the schema says it to editors, fitted into a help: no capital, no full stop. */
export function formHelp({ patternErrorMessage }: SchemaNode): string | undefined {
  return patternErrorMessage === undefined ? undefined : asClause(patternErrorMessage);
}

/** A sentence as a part of another one. */
export function asClause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
