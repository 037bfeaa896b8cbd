import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';
import type { Instant } from '../../support/instant.ts';
import type { ClockDefinition, ClockSurroundings } from './clock-definition.ts';
import { clockFactsOf } from './clock-facts.ts';
import type { ClockReading } from './clock-reading.ts';
import { readClocks } from './clocks.ts';
import type { LeadFact } from './lead-fact.ts';

/** The clocks of one SLA of the agreement on one lead at asOf, by cycle and start (semantics §5). */
export function slaClocks(
  agreement: ClockAgreement,
  sla: Sla,
  { facts, asOf }: { readonly facts: readonly LeadFact[]; readonly asOf: Instant },
): readonly ClockReading[] {
  return readClocks({
    definition: clockDefinitionOf(sla),
    surroundings: clockSurroundingsOf(agreement),
    facts: clockFactsOf(sla, facts),
    asOf,
  });
}

/** The part of an agreement that clocks read. */
export type ClockAgreement = Pick<Agreement, 'zone' | 'calendar' | 'calendars' | 'teams'>;

/** What the clock of an SLA promises. */
export function clockDefinitionOf({ side, within, warnAt, clock, ...sla }: Sla): ClockDefinition {
  return {
    side,
    target: within,
    warnAt,
    ...(clock.calendar !== undefined && { calendar: clock.calendar }),
    ...(sla.grace && { grace: sla.grace }),
    ...(sla.hardLimit && { hardLimit: sla.hardLimit }),
    ...(sla.restart && { restart: sla.restart }),
  };
}

/** Where clocks of an agreement run. */
export function clockSurroundingsOf({ zone, calendar, calendars, teams }: ClockAgreement): ClockSurroundings {
  const named = Object.values(teams).flatMap((team) =>
    team.calendar === undefined ? [] : [[team.id, team.calendar] as const],
  );
  return { zone, calendars, teamCalendars: Object.fromEntries(named), agreementCalendar: calendar };
}
