import { type Atom, isConnective, isScoreTest, isStateTest } from '../../../criteria/atoms.ts';
import type { Criterion, ScoreTest, SignalTest, StateTest } from '../../../criteria/criterion.ts';
import { defaultScoring } from '../../default-scoring.ts';
import { stateCodes } from '../consent-columns.ts';
import { attributeCondition, foldedCondition } from './attribute-condition.ts';
import { columnConnective } from './column-connective.ts';
import { literal } from './constants.ts';
import { onlyAttribute } from './folded-answers.ts';
import { scoreLabels } from './score-labels.ts';
import { consentOf, countOf, fieldColumn, isOneOf, type Workbench } from './workbench.ts';

/** A criterion as code that is true or false for the lead at hand (semantics §2). */
export function conditionOf(criterion: Criterion, bench: Workbench): string {
  const attribute = onlyAttribute(criterion);
  if (attribute !== undefined && fieldColumn(bench, attribute)?.kind !== 'numbers')
    return foldedCondition(criterion, attribute, bench);
  if (isConnective(criterion)) return columnConnective(criterion, (part) => conditionOf(part, bench));
  return atomCondition(criterion, bench);
}

function atomCondition(atom: Atom, bench: Workbench): string {
  if (atom.op === 'signal') return signalCondition(atom, bench);
  if (isScoreTest(atom)) return scoreCondition(atom, bench);
  if (isStateTest(atom)) return stateCondition(atom, bench);
  return attributeCondition(atom, bench);
}

function signalCondition({ signals, withinDays, count }: SignalTest, bench: Workbench): string {
  const found = countOf(bench, { signals: [...new Set(signals)], filters: [] }, withinDays);
  return `(${found} >= ${literal(count)})`;
}

const operators = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

/** Without a score every test on it is false. */
function scoreCondition(test: ScoreTest, bench: Workbench): string {
  const scoring = defaultScoring(bench.agreement);
  if (scoring === undefined) return 'false';
  if ('values' in test)
    return isOneOf(bench, test.op, scoreLabels(scoring)[test.op], (label) => test.values.includes(label));
  return `(scored && ${test.op} ${operators[test.comparison]} ${literal(test.value)})`;
}

function stateCondition(test: StateTest, bench: Workbench): string {
  switch (test.op) {
    case 'reached':
      return `(${bench.reached.get(test.stage) ?? 0} === 1)`;
    case 'objection':
      return 'objection';
    case 'consent':
      return `(${consentOf(bench, test.purpose)} === ${literal(stateCodes[test.state])})`;
  }
}
