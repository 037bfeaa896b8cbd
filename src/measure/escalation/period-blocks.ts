import { compareExact, exactOf, minus, plus, times } from '../../support/exact.ts';
import type { Rational } from '../../support/rational.ts';
import type { Block, BlockState } from './block.ts';
import type { PeriodPromise, PeriodTerms, PeriodValue, Waiver } from './escalating-promise.ts';
import type { EscalationTerms } from './escalation-terms.ts';
import { weeksCovered } from './settled-weeks.ts';
import { isWaived } from './waived-weeks.ts';

const dayMs = 86_400_000;

/** The settled periods of a promise about whole periods; each is one block of the weeks it covers (semantics §6). */
export function periodBlocks(
  promise: PeriodPromise,
  waivers: readonly Waiver[],
  terms: EscalationTerms,
): readonly Block[] {
  return promise.values
    .toSorted((left, right) => left.period.start - right.period.start)
    .map((value) => blockOf(value, promise, waivers, terms))
    .filter(({ settledAt }) => settledAt !== undefined && settledAt <= terms.asOf);
}

function blockOf(
  { period, value, isThin, promised }: PeriodValue,
  promise: PeriodPromise,
  waivers: readonly Waiver[],
  terms: EscalationTerms,
): Block {
  const weeks = weeksCovered(period, terms);
  const settledAt = period.end + (promise.windowDays ?? 0) * dayMs + terms.settleMs;
  const head = { label: period.label, weeks, settledAt };
  if (weeks.every((week) => isWaived(week, promise, waivers))) return { ...head, state: 'waived' };
  if (value === undefined) return { ...head, state: isThin === true ? 'thin' : 'empty' };
  return { ...head, state: stateOf(value, promised ?? promise), value };
}

function stateOf(value: Rational, { comparator, goal, tolerance }: PeriodTerms): BlockState {
  const margin = times(exactOf(goal), exactOf(tolerance));
  const isMissed =
    comparator === 'atLeast'
      ? compareExact(exactOf(value), minus(exactOf(goal), margin)) < 0
      : compareExact(exactOf(value), plus(exactOf(goal), margin)) > 0;
  return isMissed ? 'missed' : 'met';
}
