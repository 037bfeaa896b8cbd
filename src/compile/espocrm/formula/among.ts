import { alikeNumbers, unwritableText } from '../caveat.ts';
import { any, type Condition, never, test, unaskable } from './condition.ts';
import { textLiteral } from './literal.ts';

/** What PHP may take for a number, so that `array\includes` would find 1e1 where 10 is asked for. */
function looksNumeric(text: string): boolean {
  return /^\s*[+-]?\.?\d/.test(text);
}

/** Is the expression, a text, one of these? */
export function isOneOf(expression: string, values: readonly string[]): Condition {
  const literals = values.map(textLiteral);
  const writable = literals.filter((literal) => literal !== undefined);
  if (writable.length < literals.length) return unaskable(unwritableText);
  const [only] = writable;
  if (only === undefined) return never;
  if (writable.length === 1) return test(`${expression} == ${only}`);
  if (values.some(looksNumeric)) return any(writable.map((literal) => test(`${expression} == ${literal}`)));
  return test(`array\\includes(list(${writable.join(', ')}), ${expression})`);
}

/** Does the list in the field hold this option? Of a domain whose numbers PHP tells apart. */
export function holdsOption(name: string, option: string, domain: readonly string[]): Condition {
  const alike = domain.filter((other) => looksNumeric(other) && Number(other) === Number(option));
  if (looksNumeric(option) && alike.length > 1) return unaskable(alikeNumbers);
  const literal = textLiteral(option);
  return literal === undefined ? unaskable(unwritableText) : test(`array\\includes(${name}, ${literal})`);
}
