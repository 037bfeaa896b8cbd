import type { Dialect } from '../../../../src/sql/dialect.ts';
import { contactTime } from '../../../../src/sql/models/contact-time.ts';
import { openDates } from '../../../../src/support/open-intervals.ts';
import { localDayAt } from '../../../../src/support/zoned-time.ts';
import { type ContactCase, type ContactTime, openingHours } from '../../metrics/contact-times.ts';
import { instantOf, isGiven } from '../../neutral-values.ts';
import { factTable, keyTypes, loggedAt, modelTable } from './tables-of-facts.ts';

/** A cycle is a lead of its own here, so that each touch belongs to the cycle that the vector says. */
export function leadOfCycle({ lead, cycle }: { readonly lead: string; readonly cycle: number }): string {
  return `${lead} ${cycle}`;
}

export function cycleOfLead(id: unknown): Pick<ContactTime, 'lead' | 'cycle'> {
  const [lead = '', cycle] = String(id).split(' ');
  return { lead, cycle: Number(cycle) };
}

/**
 * `clock` of an SLA `contact` without a target, which only a stop or a cancel can end, and `contact_time` from it;
 * `activity` has the touches that count.
 */
export function contactClockTables(testCase: ContactCase, dialect: Dialect): readonly string[] {
  const asOf = instantOf(testCase.asOf);
  return [
    ...toldTables(testCase, dialect),
    ...modelTable({ name: 'counting_touch', query: countingQuery(testCase, asOf, dialect) }),
    ...modelTable({ name: 'clock', query: clockQuery(asOf, dialect) }),
    ...modelTable(contactTime),
    ...modelTable({
      name: 'activity',
      query: `SELECT lead_id, 'call' AS activity_type, 'outbound' AS activity_direction, false AS is_automated,
  is_connected AS is_answered, CAST(NULL AS VARCHAR) AS meeting_outcome, occurred_at, logged_at FROM counting_touch`,
    }),
  ];
}

function toldTables({ asOf, definition, facts }: ContactCase, dialect: Dialect): readonly string[] {
  const keyOf = (fact: { readonly lead: string; readonly cycle: number }) => ({
    lead_id: leadOfCycle(fact),
    cycle_number: fact.cycle,
  });
  const cycles = facts.cycles.map((cycle) => ({
    ...keyOf(cycle),
    entered_at: instantOf(cycle.enteredAt),
    canceled_at: isGiven(cycle.canceledAt) ? instantOf(cycle.canceledAt) : null,
  }));
  const pauses = facts.cycles.flatMap((cycle) =>
    (cycle.pauses ?? []).map(([from, to]) => ({
      ...keyOf(cycle),
      paused_at: instantOf(from),
      until_at: to === null ? null : instantOf(to),
    })),
  );
  const touches = (facts.touches ?? []).map((touch) => ({
    ...keyOf(touch),
    occurred_at: instantOf(touch.at),
    logged_at: loggedAt(touch),
    activity_type: touch.type,
    activity_direction: touch.direction,
    is_answered: touch.answered ?? false,
    is_automated: touch.automated ?? false,
    is_template: touch.template ?? false,
    is_connected: touch.connected ?? false,
  }));
  const spans = openSpans(definition, Math.min(...cycles.map((cycle) => cycle.entered_at)), instantOf(asOf));
  return [
    ...factTable(
      'told_cycle',
      { ...keyTypes, entered_at: 'integer', canceled_at: 'integer' },
      cycles,
      dialect,
    ),
    ...factTable('told_pause', { ...keyTypes, paused_at: 'integer', until_at: 'integer' }, pauses, dialect),
    ...factTable(
      'told_touch',
      {
        ...keyTypes,
        occurred_at: 'integer',
        logged_at: 'integer',
        activity_type: 'text',
        activity_direction: 'text',
        is_answered: 'boolean',
        is_automated: 'boolean',
        is_template: 'boolean',
        is_connected: 'boolean',
      },
      touches,
      dialect,
    ),
    ...factTable('open_span', { opens_at: 'integer', closes_at: 'integer' }, spans, dialect),
  ];
}

/** The open intervals of the dates from `from` to `to`, united. */
function openSpans(
  { zone, calendar }: ContactCase['definition'],
  from: number,
  to: number,
): readonly { readonly opens_at: number; readonly closes_at: number }[] {
  if (calendar === '24x7') return [{ opens_at: from, closes_at: to }];
  const intervalsOn = openDates(openingHours(zone, calendar));
  const spans: { opens_at: number; closes_at: number }[] = [];
  for (let day = localDayAt(zone, from) - 2; day <= localDayAt(zone, to) + 1; day++) {
    for (const { start, end } of intervalsOn(day)) {
      const opensAt = Math.max(start, spans.at(-1)?.closes_at ?? start);
      if (opensAt < end) spans.push({ opens_at: opensAt, closes_at: end });
    }
  }
  return spans;
}

function countingQuery({ definition }: ContactCase, asOf: number, { text }: Dialect): string {
  return `SELECT told_touch.* FROM told_touch
WHERE occurred_at <= ${asOf} AND coalesce(logged_at, occurred_at) <= ${asOf} AND NOT is_automated AND NOT is_template
  AND activity_type IN (${definition.contactTypes.map(text).join(', ')})
  AND (activity_direction = 'outbound' OR (activity_type = 'call' AND is_answered))`;
}

/** Time that is open and in no pause; pauses are united by where the one before them ends at the latest. */
function clockQuery(asOf: number, dialect: Dialect): string {
  const overlap = (from: string, to: string): string =>
    dialect.larger('0', `${dialect.smaller('closes_at', to)} - ${dialect.larger('opens_at', from)}`);
  return `WITH ended AS (
  SELECT told_cycle.lead_id, told_cycle.cycle_number, entered_at, min(occurred_at) AS stopped_at,
    CASE WHEN canceled_at <= ${asOf} THEN canceled_at END AS canceled_at
  FROM told_cycle LEFT JOIN counting_touch
    ON counting_touch.lead_id = told_cycle.lead_id AND occurred_at >= entered_at
  WHERE entered_at <= ${asOf}
  GROUP BY told_cycle.lead_id, told_cycle.cycle_number, entered_at, canceled_at
),
paused AS (
  SELECT lead_id, ${dialect.larger(
    'paused_at',
    `coalesce(max(until_at) OVER (PARTITION BY lead_id ORDER BY paused_at, until_at
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), paused_at)`,
  )} AS paused_at, until_at
  FROM (SELECT lead_id, paused_at, coalesce(until_at, ${asOf}) AS until_at FROM told_pause) AS told
),
span AS (
  SELECT ended.*, coalesce(stopped_at, ${asOf}) AS until_at FROM ended
),
opened AS (
  SELECT lead_id, sum(${overlap('entered_at', 'until_at')}) AS open_ms FROM span CROSS JOIN open_span GROUP BY lead_id
),
stood AS (
  SELECT span.lead_id, sum(${overlap(
    dialect.larger('entered_at', 'paused.paused_at'),
    dialect.smaller('span.until_at', 'paused.until_at'),
  )}) AS stood_ms
  FROM span JOIN paused ON paused.lead_id = span.lead_id AND paused.paused_at < paused.until_at CROSS JOIN open_span
  GROUP BY span.lead_id
)
SELECT 'contact' AS sla_id, span.lead_id, cycle_number, 1 AS clock_number, entered_at AS start_at,
  entered_at AS first_start_at,
  CASE WHEN canceled_at <= coalesce(stopped_at, canceled_at) THEN 'canceled' WHEN stopped_at IS NULL THEN 'open'
    ELSE 'met' END AS clock_state,
  ${dialect.wide('coalesce(open_ms, 0) - coalesce(stood_ms, 0)')} AS elapsed_ms, stopped_at, canceled_at
FROM span
LEFT JOIN opened ON opened.lead_id = span.lead_id
LEFT JOIN stood ON stood.lead_id = span.lead_id`;
}
