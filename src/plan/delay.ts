import type { PlanStep } from '../model/plan.ts';
import { compareExact, type Exact, exact, exactOf, nothing, plus, times } from '../support/exact.ts';

/** Share by whole months, rising. */
type Delays = ReadonlyMap<number, Exact>;

/** After how many whole months half of those that are won at all are won, through all these steps. */
export function medianMonths(steps: readonly PlanStep[]): number {
  let passed = nothing;
  for (const [months, share] of delaysOf(steps)) {
    passed = plus(passed, share);
    if (compareExact(passed, exact(1, 2)) >= 0) return months;
  }
  return 0;
}

/** How the delays of several steps add up. */
function delaysOf(steps: readonly PlanStep[]): Delays {
  let delays: Delays = new Map([[0, exact(1)]]);
  for (const { after } of steps) {
    const next = new Map<number, Exact>();
    for (const [months, share] of delays) {
      for (const lag of after) {
        const sum = months + lag.months;
        next.set(sum, plus(next.get(sum) ?? nothing, times(share, exactOf(lag.share))));
      }
    }
    delays = new Map(Array.from(next).toSorted(([left], [right]) => left - right));
  }
  return delays;
}
