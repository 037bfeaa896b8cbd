import type { SqlExpression, SqlSign } from './sql-expression.ts';

export type SqlValue = boolean | number | string | null;

/** The value of an expression for a row, word by word as it is written. */
export function evaluateSql(expression: SqlExpression, columnOf: (name: string) => SqlValue): SqlValue {
  const value = (part: SqlExpression): SqlValue => evaluateSql(part, columnOf);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'column':
      return columnOf(expression.name);
    case 'not': {
      const answer = value(expression.of);
      return answer === null ? null : answer !== true;
    }
    case 'joined': {
      const answers = expression.of.map(value);
      const decides = expression.op === 'OR';
      if (answers.includes(decides)) return decides;
      return answers.includes(null) ? null : !decides;
    }
    case 'missing':
      return (value(expression.of) === null) !== expression.isNot;
    case 'among':
      return among(value(expression.of), expression.list.map(value), expression.isNot);
    case 'signed':
      return signed(expression.sign, value(expression.left), value(expression.right));
    case 'case':
      return caseValue(expression, value);
    case 'call':
      return functions[expression.name]?.(expression.of.map(value)) ?? null;
  }
}

function among(of: SqlValue, list: readonly SqlValue[], isNot: boolean): SqlValue {
  return of === null ? null : list.includes(of) !== isNot;
}

function signed(sign: SqlSign, left: SqlValue, right: SqlValue): SqlValue {
  if (left === null || right === null) return null;
  switch (sign) {
    case '+':
      return Number(left) + Number(right);
    case '-':
      return Number(left) - Number(right);
    case '*':
      return Number(left) * Number(right);
    case '||':
      return `${left}${right}`;
    case '=':
      return left === right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
  }
}

function caseValue(
  { arms, otherwise, subject }: SqlExpression & { readonly kind: 'case' },
  value: (part: SqlExpression) => SqlValue,
): SqlValue {
  const own = subject === undefined ? true : value(subject);
  const arm = arms.find(({ when }) => own !== null && value(when) === own);
  return value(arm?.gives ?? otherwise);
}

const functions: Readonly<Record<string, (values: readonly SqlValue[]) => SqlValue>> = {
  coalesce: (values) => values.find((value) => value !== null) ?? null,
  contains: (values) => texts(values, (text, part) => text.includes(part)),
  ends_with: (values) => texts(values, (text, part) => text.endsWith(part)),
  greatest: (values) => Math.max(...values.map(Number)),
  least: (values) => Math.min(...values.map(Number)),
  regexp_matches: (values) => texts(values, (text, pattern) => new RegExp(pattern, 'u').test(text)),
  starts_with: (values) => texts(values, (text, part) => text.startsWith(part)),
};

function texts(
  [text = null, other = null]: readonly SqlValue[],
  holds: (text: string, other: string) => boolean,
): SqlValue {
  return text === null || other === null ? null : holds(String(text), String(other));
}
