import type { AttributeTest, SetTest, TextTest } from '../../criteria/criterion.ts';
import { wordsOf } from '../../support/normal-text.ts';
import { allOf, always, anyOf, type Condition, never, not, question } from './condition.ts';
import { call, type Draft, typeOf } from './draft.ts';
import { numberLiteral, textList, textLiteral } from './literal.ts';

/** Beyond this many literals a table is asked instead of one after the other. */
const longestChain = 8;

/** A question about one attribute; on a missing value, which is undefined, only `missing` holds (semantics §1). */
export function emitAttributeTest(test: AttributeTest, draft: Draft): Condition {
  const value = draft.attributes.nameOf(test.attribute);
  const type = typeOf(draft, test.attribute);
  switch (test.op) {
    case 'missing':
      return type === 'set' ? never : question(`${value} === undefined`);
    case 'exists':
      return question(type === 'set' ? `${value}.length > 0` : `${value} !== undefined`);
    case 'eq':
      return isOneOf(value, [test.value], draft);
    case 'in':
      return isOneOf(value, test.values, draft);
    case 'notIn':
      return allOf([question(`${value} !== undefined`), not(isOneOf(value, test.values, draft))]);
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
      return question(`${value} ${signs[test.op]} ${numberLiteral(test.value)}`);
    case 'between':
      return allOf([
        question(`${value} >= ${numberLiteral(test.low)}`),
        question(`${value} <= ${numberLiteral(test.high)}`),
      ]);
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
      return emitSetTest(test, value);
    default:
      return emitTextTest(test, value, draft);
  }
}

/** Undefined compares as NaN, of which no comparison holds. */
export const signs: Readonly<Record<'gte' | 'gt' | 'lte' | 'lt', string>> = {
  gte: '>=',
  gt: '>',
  lte: '<=',
  lt: '<',
};

/** Is the value of the variable one of these? */
export function isOneOf(value: string, among: readonly (string | boolean)[], draft: Draft): Condition {
  const literals = [...new Set(among)].map((one) =>
    typeof one === 'string' ? textLiteral(one) : String(one),
  );
  if (literals.length <= longestChain)
    return anyOf(literals.map((literal) => question(`${value} === ${literal}`)));
  return question(`${draft.constants.nameOf(`new Set([${literals.join(', ')}])`)}.has(${value})`);
}

function emitSetTest(test: SetTest, value: string): Condition {
  const members = test.values.map((one) => question(`${value}.includes(${textLiteral(one)})`));
  switch (test.op) {
    case 'hasAny':
      return anyOf(members);
    case 'hasAll':
      return allOf(members);
    case 'hasNone':
      return not(anyOf(members));
  }
}

function emitTextTest({ op, values }: TextTest, value: string, draft: Draft): Condition {
  switch (op) {
    case 'equals':
      return isOneOf(value, values, draft);
    case 'contains':
      return anyLiteral(value, values, 'includes', draft);
    case 'startsWith':
      return anyLiteral(value, values, 'startsWith', draft);
    case 'endsWith':
      return anyLiteral(value, values, 'endsWith', draft);
    case 'containsWord':
      return emitWordTest(value, values, draft);
  }
}

function anyLiteral(
  value: string,
  literals: readonly string[],
  method: 'includes' | 'startsWith' | 'endsWith',
  draft: Draft,
): Condition {
  const known = question(`${value} !== undefined`);
  if (literals.length > longestChain) {
    const list = draft.constants.nameOf(textList(literals));
    return allOf([known, question(`${list}.some((literal) => ${value}.${method}(literal))`)]);
  }
  const parts = literals.map((literal) => question(`${value}.${method}(${textLiteral(literal)})`));
  return allOf([known, anyOf(parts)]);
}

/** A literal that is not one word is never found among words. */
function emitWordTest(value: string, literals: readonly string[], draft: Draft): Condition {
  const words = literals.filter((literal) => wordsOf(literal)[0] === literal);
  if (words.length === 0) return never;
  const list = draft.constants.nameOf(textList(words));
  return allOf([
    question(`${value} !== undefined`),
    question(`${call(draft, 'hasWord')}(${value}, ${list})`),
  ]);
}

/** Is an attribute missing that a criterion reads? */
export function isAnyMissing(attributes: readonly string[], draft: Draft): Condition {
  const missing = attributes.map((attribute) => emitAttributeTest({ op: 'missing', attribute }, draft));
  return anyOf(missing);
}

/** Are all of these attributes known? */
export function areKnown(attributes: readonly string[], draft: Draft): Condition {
  const known = attributes.map((attribute) =>
    typeOf(draft, attribute) === 'set' ? always : emitAttributeTest({ op: 'exists', attribute }, draft),
  );
  return allOf(known);
}
