import { meaningText } from '../../analyze/compare/meaning-text.ts';
import { compareAmounts } from '../../model/amount.ts';
import type { Commitment } from '../../model/sla.ts';
import { type Direction, ofNumbers, ofOthers, ofRationals } from './direction.ts';

/** What became of a promise about a period. */
export function commitmentDirections(before: Commitment, after: Commitment): readonly Direction[] {
  const { comparator } = before;
  const isOther = meaningText(termsOf(before)) !== meaningText(termsOf(after));
  // Goals of different measures cannot be compared.
  if (isOther) return ['otherwise'];
  return [
    ...ofNumbers(0, compareAmounts(after.goal, before.goal), comparator === 'atLeast' ? 'tighter' : 'looser'),
    ...ofRationals(before.tolerance, after.tolerance, 'looser'),
    ...ofNumbers(Number(before.escalates), Number(after.escalates), 'tighter'),
    ...ofOthers(before.owner, after.owner),
  ];
}

function termsOf({ side, measure, metric, comparator, per, goal }: Commitment): unknown {
  return [side, measure, metric, comparator, per, goal.unit];
}
