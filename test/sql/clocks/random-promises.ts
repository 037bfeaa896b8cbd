import type { ClockDefinition, ClockSurroundings } from '../../../src/evaluate/clock/clock-definition.ts';
import type { Duration } from '../../../src/support/duration.ts';
import type { Random } from '../../../src/support/random.ts';
import { rational } from '../../../src/support/rational.ts';
import { randomCalendar, zones } from './random-calendars.ts';

/** SLAs and where they run, all of one random agreement. */
export interface RandomPromises {
  readonly surroundings: ClockSurroundings;
  readonly slas: Readonly<Record<string, ClockDefinition>>;
}

export const teams: readonly string[] = ['alpha', 'beta', 'gamma', 'delta'];
export const causes: readonly string[] = ['absence', 'routing-error', 'territory', ''];

export function randomPromises(random: Random, year: number): RandomPromises {
  const ids = Array.from({ length: 5 }, (_, index) => `calendar-${index}`);
  const calendars = Object.fromEntries(ids.map((id) => [id, randomCalendar(random, id, year)]));
  // Some team keeps a calendar that does not exist.
  const keep = teams.slice(0, 3).map((team) => [team, random.pick([...ids, 'unknown'])]);
  const surroundings = {
    zone: random.pick(zones),
    calendars,
    teamCalendars: random.chance(1, 5) ? {} : Object.fromEntries(keep),
    ...(random.chance(3, 4) && { agreementCalendar: random.pick(ids) }),
  };
  const slas = Array.from({ length: 12 }, (_, index) => [`sla-${index}`, randomDefinition(random, ids)]);
  return { surroundings, slas: Object.fromEntries(slas) };
}

function randomDefinition(random: Random, calendars: readonly string[]): ClockDefinition {
  const target = promised(random);
  const maybe = <Value>(share: number, value: Value): Value | undefined =>
    random.chance(share, 10) ? value : undefined;
  const calendar = maybe(5, random.pick(calendars));
  const grace = maybe(4, amount(random, 90, random.pick(['minutes', 'hours'])));
  const hardLimit = maybe(3, promised(random));
  const restart = maybe(7, {
    causes: causes.filter(() => random.chance(1, 2)),
    max: random.below(4),
  });
  return {
    side: random.pick(['marketing', 'sales']),
    target,
    warnAt: Array.from({ length: random.below(4) }, () =>
      rational(random.below(101), random.pick([100, 3 * 101])),
    ),
    ...(calendar !== undefined && { calendar }),
    ...(grace !== undefined && { grace }),
    ...(hardLimit !== undefined && { hardLimit }),
    ...(restart !== undefined && { restart }),
  };
}

function promised(random: Random): Duration {
  const unit = random.pick([
    'minutes',
    'hours',
    'businessMinutes',
    'businessHours',
    'businessHours',
    'businessDays',
    'calendarDays',
  ] as const);
  const most = {
    minutes: 600,
    hours: 100,
    businessMinutes: 900,
    businessHours: 90,
    businessDays: 12,
    calendarDays: 15,
  };
  return amount(random, most[unit], unit);
}

/** Small ones more often; now and then more than a year holds. */
function amount(random: Random, most: number, unit: Duration['unit']): Duration {
  if (random.chance(1, 40)) return { amount: 20 * most, unit };
  return { amount: 1 + random.below(1 + random.below(most)), unit };
}
