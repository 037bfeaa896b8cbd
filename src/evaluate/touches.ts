import type { TouchPolicy } from '../model/sla.ts';
import { compareCodePoints } from '../support/code-points.ts';
import type { Instant } from '../support/instant.ts';
import { localDayAt } from '../support/zoned-time.ts';

/** A human outbound activity. */
export interface Touch {
  readonly id: string;
  readonly channel: string;
  readonly at: Instant;
}

/** How far the touches of a lead kept a touch policy. */
export interface TouchCount {
  /** Ids of the touches that count, oldest first. */
  readonly kept: readonly string[];
  readonly touches: number;
  /** Local dates with a touch. */
  readonly dates: number;
  readonly channels: number;
  /** Dates from the first to the last touch. */
  readonly spanDays: number;
  readonly isKept: boolean;
}

type TouchRule = Pick<TouchPolicy, 'touches' | 'dates' | 'channels' | 'spanDays' | 'gapHours'>;

/** Counts the touches between acceptance and giving up, both instants included (semantics §4). */
export function countTouches(
  rule: TouchRule,
  zone: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  touches: readonly Touch[],
): TouchCount {
  const inside = touches.filter(({ at }) => at >= from && at <= to);
  const kept = spaced(inside, rule.gapHours * 3_600_000);
  const days = kept.map(({ at }) => localDayAt(zone, at));
  const counts = {
    kept: kept.map(({ id }) => id),
    touches: kept.length,
    dates: new Set(days).size,
    channels: new Set(kept.map(({ channel }) => channel)).size,
    spanDays: kept.length === 0 ? 0 : Math.max(...days) - Math.min(...days),
  };
  return { ...counts, isKept: keeps(counts, rule) };
}

/** Oldest to newest, a touch is kept if none kept on its channel lies less than the gap before it. */
function spaced(touches: readonly Touch[], gapMs: number): readonly Touch[] {
  const lastOn = new Map<string, Instant>();
  return touches.toSorted(oldestFirst).filter(({ channel, at }) => {
    const last = lastOn.get(channel);
    if (last !== undefined && at - last < gapMs) return false;
    lastOn.set(channel, at);
    return true;
  });
}

function oldestFirst(left: Touch, right: Touch): number {
  return left.at - right.at || compareCodePoints(left.id, right.id);
}

function keeps(counts: Omit<TouchCount, 'isKept'>, rule: TouchRule): boolean {
  return (
    counts.touches >= rule.touches &&
    counts.dates >= rule.dates &&
    counts.channels >= rule.channels &&
    counts.spanDays >= rule.spanDays
  );
}
