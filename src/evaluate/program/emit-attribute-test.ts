import type { AttributeTest, SetTest } from '../../criteria/criterion.ts';
import { numberLiteral, textLiteral } from '../../support/script-literal.ts';
import { allOf, always, anyOf, between, type Condition, comparison, not, question } from './condition.ts';
import { call, type Draft, typeOf } from './draft.ts';
import { isMissing, isThere } from './emit-missing.ts';
import { emitTextTest } from './emit-text-test.ts';
import { isOneOf } from './is-one-of.ts';

/** A question about one attribute; on a missing value only `missing` holds (semantics §1). */
export function emitAttributeTest(test: AttributeTest, draft: Draft): Condition {
  const value = draft.attributes.nameOf(test.attribute);
  const type = typeOf(draft, test.attribute);
  switch (test.op) {
    case 'missing':
      return isMissing(value, type);
    case 'exists':
      return isThere(value, type);
    case 'eq':
      return isOneOf(value, [test.value], draft);
    case 'in':
      return isOneOf(value, test.values, draft);
    case 'notIn':
      return allOf([isThere(value, type), not(isOneOf(value, test.values, draft))]);
    case 'gte':
    case 'gt':
    case 'lte':
    case 'lt':
      return comparison(`${value} ${signs[test.op]} ${numberLiteral(test.value)}`);
    case 'between':
      return between(value, numberLiteral(test.low), numberLiteral(test.high));
    case 'hasAny':
    case 'hasAll':
    case 'hasNone':
      return emitSetTest(test, value, draft);
    default:
      return emitTextTest(test, value, draft);
  }
}

/** A missing number is NaN, of which no comparison holds. */
export const signs: Readonly<Record<'gte' | 'gt' | 'lte' | 'lt', string>> = {
  gte: '>=',
  gt: '>',
  lte: '<=',
  lt: '<',
};

function emitSetTest(test: SetTest, value: string, draft: Draft): Condition {
  const members = test.values.map((one) => {
    return question(`${call(draft, 'has')}(${value}, ${textLiteral(one)})`);
  });
  switch (test.op) {
    case 'hasAny':
      return anyOf(members);
    case 'hasAll':
      return allOf(members);
    case 'hasNone':
      return not(anyOf(members));
  }
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
