import { anyOf, type Condition, question } from './condition.ts';
import type { Draft } from './draft.ts';
import { textLiteral } from './literal.ts';

/** Beyond this many literals a table is asked instead of one after the other. */
const longestChain = 8;

/** Is the value of the variable one of these? An empty text is no value. */
export function isOneOf(value: string, among: readonly (string | boolean)[], draft: Draft): Condition {
  const distinct = [...new Set(among)].filter((one) => one !== '');
  const literals = distinct.map((one) => (typeof one === 'string' ? textLiteral(one) : String(one)));
  if (literals.length <= longestChain)
    return anyOf(literals.map((literal) => question(`${value} === ${literal}`)));
  return question(`${draft.constants.nameOf(`new Set([${literals.join(', ')}])`)}.has(${value})`);
}
