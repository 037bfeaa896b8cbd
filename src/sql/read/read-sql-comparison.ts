import { type ComparisonSign, isComparisonSign, toldCompared } from '../../analyze/told/compared.ts';
import { ForeignText } from '../../analyze/told/foreign-text.ts';
import type { Measure } from '../../analyze/told/question.ts';
import { fromThreshold } from '../../analyze/told/threshold.ts';
import { and, asked, constant, not, or, type Told } from '../../analyze/told/told.ts';
import type { SqlExpression, SqlSign } from './sql-expression.ts';
import { operandOf, type SqlParts, toldOf, whereHeld } from './sql-operand.ts';

/** Two operands compared; a comparison with a blank is blank. */
export function compared(
  reading: SqlParts,
  sign: SqlSign,
  left: SqlExpression,
  right: SqlExpression,
  at: number,
): Told {
  if (!isComparisonSign(sign)) throw new ForeignText(`a comparison by ${sign}`, at);
  const operand = operandOf(reading, left);
  const value = right.kind === 'literal' ? right.value : undefined;
  if (typeof value === 'number' && operand.kind === 'number')
    return whereHeld(reading, operand, numberCompared(operand.measure, sign, value), at);
  if (typeof value === 'number' && operand.kind === 'rank') return rankCompared(reading, sign, value);
  if (typeof value === 'string' && sign === '=') {
    if (operand.kind === 'choice') {
      const is = asked({ ask: 'one', choice: operand.choice, value });
      return whereHeld(reading, operand, is, at);
    }
    if (operand.kind === 'text') {
      const is = asked({ ask: 'text', attribute: operand.attribute, op: 'equals', literal: value });
      return whereHeld(reading, operand, is, at);
    }
  }
  return toldCompared(sign, toldOf(reading, operand, at), reading.told(right));
}

function numberCompared(measure: Measure, sign: ComparisonSign, value: number): Told {
  const atLeast = fromThreshold(measure, (number) => number >= value);
  const above = fromThreshold(measure, (number) => number > value);
  switch (sign) {
    case '=':
      return and([atLeast, not(above)]);
    case '>=':
      return atLeast;
    case '>':
      return above;
    case '<=':
      return not(above);
    case '<':
      return not(atLeast);
  }
}

/** The stages whose rank compares so. */
function rankCompared({ agreement }: SqlParts, sign: ComparisonSign, value: number): Told {
  const { stages } = agreement.lifecycle;
  const fitting = stages.filter((_, rank) => {
    const told = toldCompared(sign, constant(rank), constant(value));
    return told.is === 'constant' && told.value === true;
  });
  return or(fitting.map(({ id }) => asked({ ask: 'one', choice: { of: 'stage' }, value: id })));
}
