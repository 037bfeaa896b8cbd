import type { Instant } from '../../support/instant.ts';
import { periodOf } from './period-of.ts';
import type { PoolMember, PoolPlan } from './routing-plan.ts';

/** How many leads each member of a pool got since the reset, as of the last attempt. */
export interface PoolState {
  readonly assigned: ReadonlyMap<string, number>;
  /** Resets and returns up to here are counted in; undefined before the first attempt. */
  readonly upTo?: Instant;
}

/** Counts in the resets and the returns from absence since the last attempt; a reset comes before a return (semantics §7). */
export function poolStateAt(pool: PoolPlan, zone: string, state: PoolState, at: Instant): PoolState {
  // Before the first attempt nobody has anything, so there is nothing to reset or to catch up with.
  if (state.upTo === undefined) return { ...state, upTo: at };
  let assigned = state.assigned;
  for (const instant of turningPoints(pool, zone, state.upTo, at)) {
    if (isReset(pool, zone, instant)) assigned = new Map();
    if (pool.onReturn === 'freeze') assigned = afterReturns(pool, assigned, instant);
  }
  return { assigned, upTo: at };
}

/** Instants in (from, to] at which the pool is reset or somebody returns, rising. */
function turningPoints(pool: PoolPlan, zone: string, from: Instant, to: Instant): readonly Instant[] {
  const returns = pool.members.flatMap(({ absences }) => absences.map(({ end }) => end));
  const instants = [...resets(pool, zone, from, to), ...returns.filter((end) => end > from && end <= to)];
  return [...new Set(instants)].sort((left, right) => left - right);
}

function resets({ reset }: PoolPlan, zone: string, from: Instant, to: Instant): readonly Instant[] {
  if (reset === 'never') return [];
  const starts: Instant[] = [];
  for (let { end } = periodOf(zone, reset, from); end <= to; end = periodOf(zone, reset, end).end)
    starts.push(end);
  return starts;
}

function isReset({ reset }: PoolPlan, zone: string, instant: Instant): boolean {
  return reset !== 'never' && periodOf(zone, reset, instant).start === instant;
}

/**
 * Who returns takes at least the least share of the active members who were present before, so that nobody has to make
 * up for an absence.
 */
function afterReturns(
  pool: PoolPlan,
  assigned: ReadonlyMap<string, number>,
  instant: Instant,
): ReadonlyMap<string, number> {
  const active = pool.members.filter((member) => member.active);
  const returning = active.filter(({ absences }) => absences.some(({ end }) => end === instant));
  const present = active.filter((member) => wasPresentBefore(member, instant));
  const [first, ...others] = present;
  if (returning.length === 0 || first === undefined) return assigned;
  const count = ({ id }: PoolMember): number => assigned.get(id) ?? 0;
  const least = others.reduce(
    (lowest, member) => (count(member) * lowest.weight < count(lowest) * member.weight ? member : lowest),
    first,
  );
  const share = (member: PoolMember): number => Math.ceil((member.weight * count(least)) / least.weight);
  const raised = returning.map((member) => [member.id, Math.max(count(member), share(member))] as const);
  return new Map([...assigned, ...raised]);
}

function wasPresentBefore({ absences }: PoolMember, instant: Instant): boolean {
  return !absences.some(({ start, end }) => start < instant && instant <= end);
}
