import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import { ownValue } from '../../support/own-value.ts';
import type { ClockDefinition, ClockSurroundings } from './clock-definition.ts';
import type { ClockFact } from './clock-fact.ts';
import type { ClockProblem } from './clock-reading.ts';
import { beyond, resolveTarget } from './clock-target.ts';

/** One clock as it begins, with what is resolved at its start and kept through restarts. */
export interface Clock {
  readonly definition: ClockDefinition;
  readonly zone: string;
  readonly firstStartAt: Instant;
  readonly calendar?: string;
  readonly hours?: OpeningHours;
  /** Or why it cannot be told. */
  readonly hardLimitAt?: Instant | ClockProblem;
}

/** The calendar is the SLA's, else that of the owner's team at the start, else the agreement's (semantics §5). */
export function beginClock(
  definition: ClockDefinition,
  surroundings: ClockSurroundings,
  facts: readonly ClockFact[],
  firstStartAt: Instant,
): Clock {
  const { zone, calendars, agreementCalendar } = surroundings;
  const team = teamAt(facts, firstStartAt);
  const teamCalendar = team === undefined ? undefined : ownValue(surroundings.teamCalendars, team);
  const calendar = definition.calendar ?? teamCalendar ?? agreementCalendar;
  const hours = calendar === undefined ? undefined : ownValue(calendars, calendar);
  const clock = {
    definition,
    zone,
    firstStartAt,
    ...(calendar !== undefined && hours !== undefined && { calendar, hours }),
  };
  const hardLimitAt = hardLimitOf(clock);
  return hardLimitAt === undefined ? clock : { ...clock, hardLimitAt };
}

/** The team of the newest owner known to have been there at the instant. */
function teamAt(facts: readonly ClockFact[], instant: Instant): string | undefined {
  let newest: Extract<ClockFact, { readonly fact: 'owner' }> | undefined;
  for (const fact of facts) {
    if (fact.fact !== 'owner' || fact.at > instant) continue;
    if (newest === undefined || isNewer(fact, newest)) newest = fact;
  }
  return newest?.team;
}

/** At one instant the fact logged last says who owns the lead; then any fixed order will do. */
function isNewer(
  fact: Extract<ClockFact, { readonly fact: 'owner' }>,
  than: Extract<ClockFact, { readonly fact: 'owner' }>,
): boolean {
  const order = fact.at - than.at || (fact.loggedAt ?? fact.at) - (than.loggedAt ?? than.at);
  return order > 0 || (order === 0 && compareCodePoints(fact.team, than.team) > 0);
}

/** From the first start, whatever pauses and restarts do. */
function hardLimitOf(clock: Clock): Instant | ClockProblem | undefined {
  const { hardLimit } = clock.definition;
  if (hardLimit === undefined) return undefined;
  const target = resolveTarget(hardLimit, clock.firstStartAt, clock);
  if (typeof target === 'string') return target;
  return target.timeLine.reach(clock.firstStartAt, target.amount) ?? beyond(clock.hours);
}
