import type { ClockReading, ClockStanding } from '../evaluate/clock/clock-reading.ts';
import { readPinnedClocks } from '../evaluate/clock/pinned-clocks.ts';
import { clockVersions } from '../measure/clock-versions.ts';
import { ownerFactOf } from '../measure/dispute/clock-fact-row.ts';
import { heardPromises } from '../measure/dispute/heard-promise.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import type { Instant } from '../support/instant.ts';
import { compareRationals, type Rational } from '../support/rational.ts';
import type { LeadHistory } from './lead-history.ts';
import type { ClockFactOf, FactColumn, FactValue } from './worked-fact.ts';

/** The newest clock of a promise on a lead; undefined where none ever started. */
export type NewestClock = (sla: string) => ClockReading | undefined;

/** Shares of the target whose instants some field keeps, by SLA. */
export function clockShares(columns: readonly FactColumn[]): ReadonlyMap<string, readonly Rational[]> {
  const shares = new Map<string, Rational[]>();
  for (const { fact } of columns) {
    if (fact.of !== 'clock') continue;
    const own = shares.get(fact.sla) ?? [];
    shares.set(fact.sla, typeof fact.instant === 'string' ? own : [...own, fact.instant]);
  }
  return shares;
}

/** How the newest clocks of leads stand at asOf, each by the version in force at its start, with a warning at every share. */
export function newestClocks(
  versions: readonly AgreementInForce[],
  shares: ReadonlyMap<string, readonly Rational[]>,
  asOf: Instant,
): (history: LeadHistory) => NewestClock {
  const apart = clockVersions(versions);
  return ({ clockFacts, owners }) => {
    const owned = owners.map(ownerFactOf);
    const known = new Map<string, ClockReading | undefined>();
    return (sla) => {
      if (known.has(sla)) return known.get(sla);
      const rows = clockFacts.get(sla) ?? [];
      const promises = rows.length === 0 ? [] : heardPromises(sla, apart, rows, owned);
      const warned = promises.map((promise) => ({
        ...promise,
        definition: { ...promise.definition, warnAt: shares.get(sla) ?? [] },
      }));
      const newest = readPinnedClocks(warned, asOf).at(-1)?.reading;
      known.set(sla, newest);
      return newest;
    };
  };
}

/** One instant of the newest clock; blank when it cannot be told, was canceled, or is waived and its limit has passed. */
export function clockFact({ instant }: ClockFactOf, newest: ClockReading | undefined): FactValue {
  if (newest === undefined || newest.state === 'error') return null;
  if (newest.state === 'canceled' || newest.state === 'waived') return null;
  const at = instantOf(newest, instant);
  return at === undefined ? null : { at };
}

function instantOf(clock: ClockStanding, instant: ClockFactOf['instant']): Instant | undefined {
  if (instant === 'due') return clock.limitAt;
  if (instant === 'stop') return clock.stoppedAt;
  return clock.warnings.find(({ share }) => compareRationals(share, instant) === 0)?.at;
}
