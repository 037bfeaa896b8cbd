import type { Agreement } from '../../model/agreement.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import { noName } from '../no-value.ts';
import { touchPromise } from '../touches/touch-promise.ts';

/**
 * Relation `settled_week`: how many clocks of each SLA or policy of touches were met and breached, by the week of their due time and by scope, as
 * known when the week settled (semantics §6). Over `clock`, `late_clock` and `settled_clock` (the late ones as they
 * stood then). The scope is the team that owned the lead when the clock was due, where it belongs to the side that made the
 * promise; else the whole side.
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
      'SELECT judged.sla_id, coalesce(team.team_id, promise.side_id) AS scope_id, week_day,',
      `  sum(CASE WHEN clock_state = 'met' THEN 1 ELSE 0 END) AS met,`,
      `  sum(CASE WHEN clock_state = 'breached' THEN 1 ELSE 0 END) AS breached`,
      'FROM (',
      '  SELECT clock.sla_id, clock.lead_id, clock_state, due_at, settling_week.week_day',
      '  FROM clock JOIN settling_week ON due_at >= settling_week.start_at AND due_at < settling_week.end_at',
      '  LEFT JOIN late_clock ON late_clock.sla_id = clock.sla_id AND late_clock.lead_id = clock.lead_id',
      '    AND late_clock.cycle_number = clock.cycle_number AND late_clock.week_day = settling_week.week_day',
      `  WHERE late_clock.week_day IS NULL AND ${isDecided('settling_week.settled_at')}`,
      '  UNION ALL',
      '  SELECT clock.sla_id, late_clock.lead_id, clock_state, due_at, late_clock.week_day',
      '  FROM settled_clock AS clock JOIN late_clock ON late_clock.sla_id = clock.sla_id',
      `    AND clock.lead_id = late_clock.lead_id || '@' || CAST(late_clock.week_day AS VARCHAR)`,
      '    AND late_clock.cycle_number = clock.cycle_number',
      '  JOIN settling_week ON settling_week.week_day = late_clock.week_day AND due_at >= settling_week.start_at',
      '    AND due_at < settling_week.end_at',
      `  WHERE ${isDecided('late_clock.settled_at')}`,
      ') AS judged',
      `JOIN (VALUES ${sides.join(', ') || none}) AS promise(sla_id, side_id) ON promise.sla_id = judged.sla_id`,
      'LEFT JOIN owner_span ON owner_span.lead_id = judged.lead_id AND owner_span.from_at <= due_at',
      '  AND coalesce(owner_span.until_at, 9007199254740991) > due_at',
      `LEFT JOIN (VALUES ${owners.join(', ') || none}) AS team(team_id, side_id)`,
      '  ON team.team_id = owner_span.team_id AND team.side_id = promise.side_id',
      'GROUP BY judged.sla_id, coalesce(team.team_id, promise.side_id), week_day',
    ].join('\n'),
  };
}

/** A clock whose grace ends later changes reports, never escalations. */
function isDecided(settledAt: string): string {
  return `((clock_state = 'met' AND stopped_at <= ${settledAt}) OR (clock_state = 'breached' AND limit_at < ${settledAt}))`;
}
