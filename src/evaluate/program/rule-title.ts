import { textLiteral } from '../../support/script-literal.ts';

/** A comment that says which rule the lines below it carry out. */
export function ruleTitle(id: string): string {
  return `// rule ${textLiteral(id)}`;
}
