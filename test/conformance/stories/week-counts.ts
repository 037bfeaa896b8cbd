import type { WeekCount } from '../../../src/measure/escalation/escalating-promise.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { weekAt } from '../../../src/support/period.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import type { StoryClock } from './story-file.ts';

/** One row per clock: whether it was met or breached by what was known when the week of its due time settled. */
export function weekCounts(
  clocks: readonly StoryClock[],
  zone: string,
  settleMs: number,
): readonly WeekCount[] {
  return clocks
    .filter(({ canceled }) => canceled !== true)
    .map((clock) => {
      const week = weekAt(zone, instantOf(clock.dueAt));
      const isMet = wasMet(clock, week.end + settleMs);
      return { week: week.label, met: isMet ? 1 : 0, breached: isMet ? 0 : 1 };
    });
}

function wasMet({ dueAt, stoppedAt, loggedAt }: StoryClock, settledAt: Instant): boolean {
  if (!isGiven(stoppedAt)) return false;
  const stop = instantOf(stoppedAt);
  const known = isGiven(loggedAt) ? Math.max(stop, instantOf(loggedAt)) : stop;
  return stop <= instantOf(dueAt) && known <= settledAt;
}
