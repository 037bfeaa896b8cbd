import { type ComparisonSign, toldCompared } from '../../../analyze/told/compared.ts';
import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import { fromThreshold } from '../../../analyze/told/threshold.ts';
import { and, asked, blank, chosen, constant, not, type Told } from '../../../analyze/told/told.ts';
import {
  constantNumber,
  constantText,
  type NumberOperand,
  type Operand,
  throughSteps,
  toldOf,
} from './operand.ts';
import { textEnds, textEquals } from './read-text.ts';

const dayMs = 86_400_000;

/** Two operands compared. A comparison with a blank is blank, which decides nothing. */
export function comparisonOf(sign: ComparisonSign | '<>', left: Operand, right: Operand, at: number): Told {
  if (sign === '<>') return not(comparisonOf('=', left, right, at));
  if (isConstant(left) && !isConstant(right)) return comparisonOf(turned[sign], right, left, at);
  if (left.kind === 'instant' && right.kind === 'now') return instantCompared(sign, left, right.plus, at);
  const number = constantNumber(right);
  if (left.kind === 'number' && number !== undefined) return numberCompared(sign, left, number);
  if (left.kind === 'opposite' && number !== undefined)
    return numberCompared(turned[sign], left.of, 0 - number);
  const text = constantText(right);
  if (left.kind === 'text' && text !== undefined && sign === '=') return textEquals(left, text, at);
  if (left.kind === 'ending' && text !== undefined && sign === '=')
    return textEnds(left.of, left.length, text, at);
  return toldCompared(sign, toldOf(left, at), toldOf(right, at));
}

/** The sign when both sides change places, or both get a minus. */
const turned: Readonly<Record<ComparisonSign, ComparisonSign>> = {
  '=': '=',
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
};

/** What is the same for every lead. */
function isConstant(operand: Operand): boolean {
  return operand.kind === 'now' || (operand.kind === 'told' && operand.told.is === 'constant');
}

/** Compares one number of the lead with a constant, as a question with the constant it comes down to. */
export function numberCompared(sign: ComparisonSign, operand: NumberOperand, value: number): Told {
  const { blank: none, measure } = operand;
  const number = (scaled: number): number => throughSteps(operand.steps, scaled / operand.unit);
  const atLeast = (): Told => fromThreshold(measure, (scaled) => number(scaled) >= value);
  const above = (): Told => fromThreshold(measure, (scaled) => number(scaled) > value);
  const held = ((): Told => {
    switch (sign) {
      case '>=':
        return atLeast();
      case '>':
        return above();
      case '<':
        return not(atLeast());
      case '<=':
        return not(above());
      case '=':
        return and([atLeast(), not(above())]);
    }
  })();
  const missing = none === null ? blank : toldCompared(sign, constant(none), constant(value));
  return chosen(asked({ ask: 'held', measure }), held, missing);
}

/** `instant > NOW() - d`: less than d days of 86,400 s have passed. */
function instantCompared(
  sign: ComparisonSign,
  { blank: none, measure }: Operand & { readonly kind: 'instant' },
  plus: number,
  at: number,
): Told {
  const limit = -plus * dayMs;
  if (!Number.isInteger(limit)) throw new ForeignText('a part of a day that is no whole millisecond', at);
  const passed = (least: number): Told => asked({ ask: 'least', measure, least });
  const held = {
    '>': not(passed(limit)),
    '>=': not(passed(limit + 1)),
    '<': passed(limit + 1),
    '<=': passed(limit),
    '=': and([passed(limit), not(passed(limit + 1))]),
  }[sign];
  const missing = none === null ? blank : toldCompared(sign, constant(none), constant(plus));
  return chosen(asked({ ask: 'held', measure }), held, missing);
}
