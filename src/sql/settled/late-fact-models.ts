import type { Instant } from '../../support/instant.ts';
import type { Model } from '../models/model.ts';
import { noNumber } from '../no-value.ts';

/** A week of the agreement's zone, and the instant at which its counts are final for escalations (semantics §6). */
export interface SettlingWeek {
  /** Monday, as a day since 1970-01-01. */
  readonly firstDay: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly settledAt: Instant;
}

/** Relation `settling_week`: week_day (its Monday), start_at, end_at, settled_at. */
export function settlingWeekModel(weeks: readonly SettlingWeek[]): Model {
  const rows = weeks.map(
    ({ firstDay, start, end, settledAt }) => `(${firstDay}, ${start}, ${end}, ${settledAt})`,
  );
  const none = `(${noNumber}, ${noNumber}, ${noNumber}, ${noNumber})`;
  return {
    name: 'settling_week',
    query: `SELECT * FROM (VALUES ${rows.join(', ') || none}) AS weeks(week_day, start_at, end_at, settled_at)`,
  };
}

/**
 * Clocks that may have stood otherwise when a week settled than they do now, since a fact about them came to be known only
 * afterwards: relation `late_clock` (sla_id, lead_id, cycle_number, week_day, settled_at), for each settling in between.
 * Nothing that happens after a settling can change what had been due before it. `further` are SELECTs of more such rows.
 */
export function lateClocks(further: readonly string[]): Model {
  return { name: 'late_clock', query: [lateByFact, ...further].join('\nUNION ALL\n') };
}

const lateByFact = [
  'SELECT DISTINCT late.sla_id, late.lead_id, late.cycle_number, week_day, settled_at',
  'FROM (',
  '  SELECT sla_id, lead_id, cycle_number, occurred_at AS from_at, logged_at AS known_at',
  '  FROM clock_fact_all WHERE logged_at > occurred_at',
  '  UNION ALL',
  // A waiver changes what was breached before it was given, a correction what was decided before it was made.
  '  SELECT undone.sla_id, undone.lead_id, undone.cycle_number, started.occurred_at, undone.occurred_at',
  `  FROM clock_fact_all AS undone JOIN clock_fact_all AS started ON started.fact_kind = 'start'`,
  '    AND started.sla_id = undone.sla_id AND started.lead_id = undone.lead_id AND started.cycle_number = undone.cycle_number',
  `  WHERE undone.fact_kind IN ('waiver', 'void')`,
  '  UNION ALL',
  // An owner of whom one heard late may bring another calendar.
  '  SELECT sla_id, clock_fact_all.lead_id, cycle_number, owned.occurred_at, owned.logged_at',
  '  FROM owner_fact_all AS owned JOIN clock_fact_all ON clock_fact_all.lead_id = owned.lead_id',
  `  WHERE owned.logged_at > owned.occurred_at AND fact_kind = 'start'`,
  ') AS late JOIN settling_week ON settled_at >= from_at AND settled_at < known_at',
].join('\n');

/** The facts of such a clock as they were known at a settling, as if of a lead of their own; a pause that went on had no end. */
export const lateFacts: Model = {
  name: 'clock_fact',
  query: [
    "SELECT known.sla_id, late_clock.lead_id || '@' || CAST(week_day AS VARCHAR) AS lead_id, known.cycle_number, fact_kind,",
    '  occurred_at, logged_at, CASE WHEN until_at <= settled_at THEN until_at END AS until_at, cause_id, waived_by',
    'FROM late_clock JOIN clock_fact_all AS known ON known.sla_id = late_clock.sla_id',
    '  AND known.lead_id = late_clock.lead_id AND known.cycle_number = late_clock.cycle_number',
    'WHERE occurred_at <= settled_at AND (logged_at IS NULL OR logged_at <= settled_at)',
  ].join('\n'),
};

/** The owners of those leads, as they were known. */
export const lateOwners: Model = {
  name: 'owner_fact',
  query: [
    "SELECT late.lead_id || '@' || CAST(week_day AS VARCHAR) AS lead_id, team_id, occurred_at, logged_at",
    'FROM (SELECT DISTINCT lead_id, week_day, settled_at FROM late_clock) AS late',
    'JOIN owner_fact_all AS known ON known.lead_id = late.lead_id',
    'WHERE occurred_at <= settled_at AND (logged_at IS NULL OR logged_at <= settled_at)',
  ].join('\n'),
};
