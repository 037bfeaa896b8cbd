import { isOpenTime } from '../../evaluate/clock/clock-target.ts';
import { readsCalendar } from './clock-definitions.ts';
import { type ClockPromises, sinceOf } from './clock-promises.ts';
import { listed, stintKey } from './life-key.ts';
import { joinDay, type OpenScale, openPosition } from './open-position.ts';
import { targetAmount } from './target-amount.ts';
import { joinTurn, turnedInstant } from './turn-table.ts';

/**
 * A SELECT that adds to stints what is resolved at the start of their clock and kept through restarts: the calendar is the
 * SLA's, else that of the owner's team, else the agreement's, and the hard limit runs from the first start (semantics §5).
 */
export function placed(promises: ClockPromises, scale: OpenScale, begun: string): string {
  const calendars = `SELECT ${listed(begunColumns, 'b')}, e.calendar_id
FROM ${begun} b JOIN clock_definition d ON d.sla_id = b.sla_id
${calendarJoins(promises)}`;
  const limits = Object.values(promises.slas).some(({ hardLimit }) => hardLimit !== undefined);
  const none = `SELECT p.*, CAST(NULL AS BIGINT) AS hard_limit_at, CAST(NULL AS VARCHAR) AS hard_problem FROM placed p`;
  return `WITH placed AS (${calendars}${scale.dialect.barrier})\n${limits ? hardLimits(promises, scale) : none}`;
}

/** Columns of a stint before anything is resolved. */
const begunColumns = [
  ...stintKey,
  'start_at',
  'stint_at',
  'void_at',
  'is_waived',
  'has_pause',
  'has_reassign',
  'is_chained',
  'act_at',
  'act_rank',
  'act_is_late',
];

function calendarJoins({ dialect, agreementCalendar, slas, teamCalendars }: ClockPromises): string {
  const agreed = agreementCalendar === undefined ? 'NULL' : dialect.text(agreementCalendar);
  const asksTeams =
    Object.keys(teamCalendars).length > 0 &&
    Object.values(slas).some((sla) => sla.calendar === undefined && readsCalendar(sla));
  const calendar = ['d.own_calendar_id', ...(asksTeams ? ['t.calendar_id'] : []), agreed].join(', ');
  // The keys carry what belongs to one side alone, so that every engine joins by them.
  const teams = `LEFT JOIN owner_span o ON o.lead_id = CASE WHEN d.reads_calendar = 1 AND d.own_calendar_id IS NULL THEN b.lead_id END
  AND o.from_at <= b.start_at AND o.until_at > b.start_at
LEFT JOIN team_calendar t ON t.team_id = o.team_id
`;
  return `${asksTeams ? teams : ''}LEFT JOIN calendar_end e ON e.calendar_id = CASE WHEN d.reads_calendar = 1 THEN coalesce(${calendar}) END`;
}

function hardLimits(promises: ClockPromises, scale: OpenScale): string {
  const position = openPosition(scale, 's', 'p.start_at');
  const { joins, milliseconds } = targetAmount(promises, scale, {
    duration: 'hard',
    startAt: 'p.start_at',
    calendar: 'p.calendar_id',
    day: 's',
    position,
  });
  const opens = Object.values(promises.slas).some(
    ({ hardLimit }) => hardLimit !== undefined && isOpenTime(hardLimit),
  );
  const calendar = 'CASE WHEN h.hard_is_open = 1 THEN h.calendar_id END';
  return `, hard AS (
  SELECT p.*, d.hard_is_open, CASE WHEN d.hard_fixed_ms IS NOT NULL OR d.hard_days IS NOT NULL THEN 1 ELSE 0 END AS has_hard,
    CASE WHEN d.hard_is_open = 1 THEN ${position} ELSE p.start_at END AS hard_from, ${milliseconds} AS hard_ms
  FROM placed p JOIN clock_definition d ON d.sla_id = p.sla_id
${joinDay(scale, 's', 'p.calendar_id', 'p.start_at')}
${joins}${scale.dialect.barrier}),
reached AS (
  SELECT h.*, h.hard_from + h.hard_ms AS hard_position,
    CASE WHEN h.has_hard = 0 THEN NULL
      WHEN h.hard_is_open = 0 THEN CASE WHEN h.hard_ms IS NULL THEN 'before-measured-dates' END
      WHEN h.calendar_id IS NULL THEN 'no-calendar'
      WHEN e.ever_opens = 0 THEN 'no-open-time'
      WHEN h.start_at < ${sinceOf(promises)} THEN 'before-measured-dates'
      WHEN h.hard_ms IS NULL OR h.hard_from + h.hard_ms > e.promised_ms THEN e.beyond_problem END AS hard_problem
  FROM hard h LEFT JOIN calendar_end e ON e.calendar_id = h.calendar_id${scale.dialect.barrier})
SELECT ${listed([...begunColumns, 'calendar_id'], 'h')},
  CASE WHEN h.has_hard = 1 AND h.hard_problem IS NULL THEN ${opens ? turnedInstant('t', calendar, 'h.hard_position') : 'h.hard_position'} END AS hard_limit_at,
  h.hard_problem
FROM reached h
${opens ? joinTurn(scale.dialect, 't', calendar, 'h.hard_position') : ''}`;
}
