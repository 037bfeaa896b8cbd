import type { PlanStep } from '../model/plan.ts';
import { compareExact, type Exact, exactOf, nothing, over, plus, sumOf, times } from '../support/exact.ts';
import { type Month, monthLater } from '../support/month.ts';

/** How many are needed in which month, exactly; in the order of the months. */
export type MonthlyNeed = ReadonlyMap<Month, Exact>;

/** need(up, m − j) += need(down, m) · lag(j) / rate (semantics §10). */
export function earlierNeed(
  need: MonthlyNeed,
  { rate, after }: Pick<PlanStep, 'rate' | 'after'>,
): MonthlyNeed {
  const earlier = new Map<Month, Exact>();
  for (const [month, count] of need) {
    const upstream = over(count, exactOf(rate));
    for (const { months, share } of after) {
      const when = monthLater(month, -months);
      earlier.set(when, plus(earlier.get(when) ?? nothing, times(upstream, exactOf(share))));
    }
  }
  return inOrder(earlier);
}

/** Several needs together. */
export function togetherNeed(needs: Iterable<MonthlyNeed>): MonthlyNeed {
  const together = new Map<Month, Exact>();
  for (const need of needs) {
    for (const [month, count] of need) together.set(month, plus(together.get(month) ?? nothing, count));
  }
  return inOrder(together);
}

/** A part of a need, month by month. */
export function partOfNeed(need: MonthlyNeed, share: Exact): MonthlyNeed {
  return new Map(Array.from(need, ([month, count]) => [month, times(count, share)]));
}

export function sumOfNeed(need: MonthlyNeed): Exact {
  return sumOf(need.values());
}

/** What is needed before a month. */
export function needBefore(need: MonthlyNeed, month: Month): MonthlyNeed {
  return new Map(
    Array.from(need).filter(([when, count]) => when < month && compareExact(count, nothing) > 0),
  );
}

function inOrder(need: MonthlyNeed): MonthlyNeed {
  return new Map(Array.from(need).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
