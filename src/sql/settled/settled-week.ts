import type { Agreement } from '../../model/agreement.ts';
import type { Dialect } from '../dialect.ts';
import { utcDayOf, utcDays } from '../metrics/period-days.ts';
import type { Model } from '../models/model.ts';
import { noName } from '../no-value.ts';
import { touchPromise } from '../touches/touch-promise.ts';

/**
 * Relation `settled_week`: how many clocks of each SLA or policy of touches were met and breached, by the week of their due time and by scope, as
 * known when the week settled (semantics §6). Over `clock`, `late_clock`, `settled_clock` (the late ones as they
 * stood then) and `owner_fact_all`. The scope is the team that owned the lead when the clock was due, as that was known when the
 * week settled, where it belongs to the side that made the promise; else the whole side.
 */
export function settledWeekModel({ slas, teams, touchPolicies }: Agreement, dialect: Dialect): Model {
  const { text } = dialect;
  const sides = [
    ...Object.values(slas).map(({ id, side }) => [id, side] as const),
    ...Object.values(touchPolicies).map(({ id, side }) => [touchPromise(id), side] as const),
  ].map(([id, side]) => `(${text(id)}, ${text(side)})`);
  const owners = Object.values(teams).map(({ id, side }) => `(${text(id)}, ${text(side)})`);
  const none = `(${noName}, ${noName})`;
  return {
    name: 'settled_week',
    query: [
      `WITH judged AS (\n${judgedClocks(dialect)}\n), owned AS (\n${ownedClocks(dialect)}\n)`,
      'SELECT owned.sla_id, coalesce(team.team_id, promise.side_id) AS scope_id, week_day,',
      `  sum(CASE WHEN clock_state = 'met' THEN 1 ELSE 0 END) AS met,`,
      `  sum(CASE WHEN clock_state = 'breached' THEN 1 ELSE 0 END) AS breached`,
      'FROM owned',
      `JOIN (VALUES ${sides.join(', ') || none}) AS promise(sla_id, side_id) ON promise.sla_id = owned.sla_id`,
      `LEFT JOIN (VALUES ${owners.join(', ') || none}) AS team(team_id, side_id)`,
      '  ON team.team_id = owned.team_id AND team.side_id = promise.side_id',
      'GROUP BY owned.sla_id, coalesce(team.team_id, promise.side_id), week_day',
    ].join('\n'),
  };
}

const judged = 'judged.sla_id, judged.lead_id, judged.week_day, judged.clock_state';

/**
 * Clocks with the team that owned the lead when they were due. Where an owner was written down later than it is said to have
 * taken over, only those count that were known when the week settled.
 */
function ownedClocks({ byCodePoint }: Dialect): string {
  return [
    `  SELECT ${judged}, owner_span.team_id`,
    '  FROM judged',
    '  LEFT JOIN owner_span ON owner_span.lead_id = judged.lead_id AND owner_span.from_at <= due_at',
    '    AND coalesce(owner_span.until_at, 9007199254740991) > due_at',
    `  LEFT JOIN (${ownedLate}) AS late ON late.lead_id = judged.lead_id WHERE late.lead_id IS NULL`,
    '  UNION ALL',
    '  SELECT sla_id, lead_id, week_day, clock_state, team_id FROM (',
    `    SELECT ${judged}, owner.team_id, row_number() OVER (`,
    '        PARTITION BY judged.sla_id, judged.lead_id, judged.cycle_number, judged.clock_number, judged.week_day',
    `        ORDER BY owner.occurred_at DESC, coalesce(owner.logged_at, owner.occurred_at) DESC, ${byCodePoint('owner.team_id')} DESC`,
    '      ) AS newest',
    `    FROM judged JOIN (${ownedLate}) AS late ON late.lead_id = judged.lead_id`,
    '    LEFT JOIN owner_fact_all AS owner ON owner.lead_id = judged.lead_id AND owner.occurred_at <= due_at',
    '      AND (owner.logged_at IS NULL OR owner.logged_at <= judged.settled_at)',
    '  ) AS known WHERE newest = 1',
  ].join('\n');
}

const ownedLate = 'SELECT DISTINCT lead_id FROM owner_fact_all WHERE logged_at > occurred_at';

/** A clock whose grace ends later changes reports, never escalations. */
function isDecided(settledAt: string): string {
  return `((clock_state = 'met' AND stopped_at <= ${settledAt}) OR (clock_state = 'breached' AND limit_at < ${settledAt}))`;
}

/** Each clock finds the week of its due time by the day, as facts find their periods (`period-days.ts`). */
function judgedClocks(dialect: Dialect): string {
  return [
    '  SELECT clock.sla_id, clock.lead_id, clock.cycle_number, clock_number, clock_state, due_at, settling_week.week_day,',
    '    settling_week.settled_at',
    `  FROM clock JOIN (SELECT settling_week.*, ${utcDays(dialect)} AS utc_day FROM settling_week) AS settling_week`,
    `    ON utc_day = ${utcDayOf('due_at', dialect)} AND due_at >= settling_week.start_at AND due_at < settling_week.end_at`,
    '  LEFT JOIN late_clock ON late_clock.sla_id = clock.sla_id AND late_clock.lead_id = clock.lead_id',
    '    AND late_clock.cycle_number = clock.cycle_number AND late_clock.week_day = settling_week.week_day',
    `  WHERE late_clock.week_day IS NULL AND ${isDecided('settling_week.settled_at')}`,
    '  UNION ALL',
    '  SELECT clock.sla_id, late_clock.lead_id, clock.cycle_number, clock_number, clock_state, due_at, late_clock.week_day,',
    '    late_clock.settled_at',
    '  FROM settled_clock AS clock JOIN late_clock ON late_clock.sla_id = clock.sla_id',
    `    AND clock.lead_id = late_clock.lead_id || '@' || CAST(late_clock.week_day AS VARCHAR)`,
    '    AND late_clock.cycle_number = clock.cycle_number',
    '  JOIN settling_week ON settling_week.week_day = late_clock.week_day AND due_at >= settling_week.start_at',
    '    AND due_at < settling_week.end_at',
    `  WHERE ${isDecided('late_clock.settled_at')}`,
  ].join('\n');
}
