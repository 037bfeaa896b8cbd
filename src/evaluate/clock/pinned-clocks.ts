import type { Instant } from '../../support/instant.ts';
import { isKnown } from './clock-fact.ts';
import type { ClockReading } from './clock-reading.ts';
import { type ClockCase, lifeOf, readClock } from './clocks.ts';

/** The promise of one SLA as a version of the agreement makes it, with what that version hears of the lead. */
export interface PinnedPromise extends Omit<ClockCase, 'asOf'> {
  /** What starts in [from, until) is judged by it; absent = without a bound. */
  readonly from?: Instant;
  readonly until?: Instant;
}

/** A clock and the promise that it keeps. */
export interface PinnedReading<Promise extends PinnedPromise> {
  readonly reading: ClockReading;
  readonly promise: Promise;
}

/**
 * Reads the clocks of one SLA on one lead where the SLA changed: each keeps the version of its own start (semantics §4), and a
 * reset starts one that is resolved anew. Versions without the SLA are left out: in their time no clock starts.
 */
export function readPinnedClocks<Promise extends PinnedPromise>(
  promises: readonly Promise[],
  asOf: Instant,
): readonly PinnedReading<Promise>[] {
  const known = promises.map((promise) => ({
    ...promise,
    facts: promise.facts.filter((fact) => isKnown(fact, asOf)),
  }));
  const starts = known.flatMap((promise) =>
    promise.facts.filter(({ fact, at }) => fact === 'start' && holds(promise, at)),
  );
  const cycles = [...new Set(starts.map(({ cycle }) => cycle))].sort((left, right) => left - right);
  return cycles.flatMap((cycle) => {
    const first = Math.min(...starts.filter((start) => start.cycle === cycle).map(({ at }) => at));
    return readCycle(known, { cycle, first, asOf });
  });
}

function readCycle<Promise extends PinnedPromise>(
  promises: readonly Promise[],
  { cycle, first, asOf }: { readonly cycle: number; readonly first: Instant; readonly asOf: Instant },
): readonly PinnedReading<Promise>[] {
  const readings: PinnedReading<Promise>[] = [];
  let startAt: Instant | undefined = first;
  while (startAt !== undefined) {
    const at: Instant = startAt;
    const promise = promises.find((each) => holds(each, at));
    if (promise === undefined) return readings;
    const clockCase = { ...promise, asOf };
    const start = { at, byReset: readings.length > 0 };
    const { reading, resetAt } = readClock(clockCase, lifeOf(clockCase, cycle), start);
    readings.push({ reading, promise });
    startAt = resetAt;
  }
  return readings;
}

function holds({ from = -Infinity, until = Infinity }: PinnedPromise, at: Instant): boolean {
  return from <= at && at < until;
}
