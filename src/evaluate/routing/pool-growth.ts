import type { Instant } from '../../support/instant.ts';
import { periodOf } from './period-of.ts';
import type { PoolMember, PoolPlan } from './routing-plan.ts';

/** The first instant after `after` at which an absence of an active member ends, its hours open or its cap period starts. */
export function growsAfter(pool: PoolPlan, zone: string, after: Instant): Instant | undefined {
  const active = pool.members.filter((member) => member.active);
  const instants = active.flatMap((member) => growthOf(member, zone, after));
  return instants.length === 0 ? undefined : Math.min(...instants);
}

function growthOf(
  { absences, hours, capacity }: PoolMember,
  zone: string,
  after: Instant,
): readonly Instant[] {
  const returns = absences.map(({ end }) => end).filter((end) => end > after);
  const opening = hours?.opensAfter(after);
  const period = capacity === undefined ? undefined : periodOf(zone, capacity.per, after).end;
  return [...returns, opening, period].filter((instant): instant is Instant => instant !== undefined);
}
