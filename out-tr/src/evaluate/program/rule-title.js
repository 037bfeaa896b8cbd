import { textLiteral } from '../../support/script-literal.js';
/** A comment that says which rule the lines below it carry out. */
export function ruleTitle(id) {
    return `// rule ${textLiteral(id)}`;
}
