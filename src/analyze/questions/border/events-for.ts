import type { EventRule, InactivityRule } from '../../../model/scoring.ts';
import type { Random } from '../../../support/random.ts';
import type { PlannedEvent } from '../../timeline/planned-event.ts';

/** As many events as a rule may want to see, at ages that it may tell apart. */
export function eventsFor(rule: EventRule | InactivityRule, random: Random): readonly PlannedEvent[] {
  if (rule.kind === 'inactivity') {
    const ageDays = rule.everyDays * (1 + random.below(3));
    return [eventOf(rule, { ageDays, properties: {} }, random)];
  }
  const { count, lookbackDays = 60 } = rule;
  const within = count.mode === 'atLeast' ? Math.min(count.withinDays, lookbackDays) : lookbackDays;
  return Array.from({ length: wantedBy(rule, random) }, (_, index) => {
    const named = rule.where.map(({ property, values }) => [property, random.pick(values)] as const);
    const distinct = count.mode === 'distinctBy' ? [[count.property, `value-${index}`] as const] : [];
    const ageDays = random.chance(1, 2) ? 0 : random.below(within);
    return eventOf(rule, { ageDays, properties: Object.fromEntries([...distinct, ...named]) }, random);
  });
}

function wantedBy({ count }: EventRule, random: Random): number {
  if (count.mode === 'atLeast') return count.n;
  if (count.mode !== 'tiers') return random.chance(1, 2) ? 1 : 1 + random.below(3);
  const { from, to } = random.pick(count.tiers);
  return Math.max(1, to !== undefined && random.chance(1, 2) ? to : from);
}

function eventOf(
  { signals }: Pick<EventRule, 'signals'>,
  head: Pick<PlannedEvent, 'ageDays' | 'properties'>,
  random: Random,
): PlannedEvent {
  return { ...head, signal: random.pick(signals), olderByMs: 0, hidden: false };
}
