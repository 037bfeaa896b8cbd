import { clockModels } from '../../../../src/sql/clocks/clock-models.ts';
import type { ClockPromises } from '../../../../src/sql/clocks/clock-promises.ts';
import type { Dialect } from '../../../../src/sql/dialect.ts';
import { contactTime } from '../../../../src/sql/models/contact-time.ts';
import { ownerFact } from '../../../../src/sql/models/measured-tables.ts';
import { tableStatements } from '../../../sql/lead-rows.ts';
import { modelStatements } from '../../../sql/model-statements.ts';
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
 * `clock` of an SLA `contact` that only a stop or a cancel can end, and `contact_time` from it; `activity` has the touches
 * that count.
 */
export function contactClockTables(testCase: ContactCase, dialect: Dialect): readonly string[] {
  const asOf = instantOf(testCase.asOf);
  return [
    ...toldTables(testCase, dialect),
    ...modelTable({ name: 'counting_touch', query: countingQuery(testCase, asOf, dialect) }),
    ...modelTable({ name: 'clock_fact', query: factQuery }),
    ...tableStatements(ownerFact, [], dialect),
    ...modelStatements(clockModels(promisesOf(testCase, dialect)).models),
    ...modelTable(contactTime(['contact'], dialect)),
    ...modelTable({
      name: 'activity',
      query: `SELECT lead_id, 'call' AS activity_type, 'outbound' AS activity_direction, false AS is_automated,
  is_connected AS is_answered, CAST(NULL AS VARCHAR) AS meeting_outcome, occurred_at, logged_at FROM counting_touch`,
    }),
  ];
}

function toldTables({ facts }: ContactCase, dialect: Dialect): readonly string[] {
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
  ];
}

function countingQuery({ definition }: ContactCase, asOf: number, { text }: Dialect): string {
  return `SELECT told_touch.* FROM told_touch
WHERE occurred_at <= ${asOf} AND coalesce(logged_at, occurred_at) <= ${asOf} AND NOT is_automated AND NOT is_template
  AND activity_type IN (${definition.contactTypes.map(text).join(', ')})
  AND (activity_direction = 'outbound' OR (activity_type = 'call' AND is_answered))`;
}

const facts = (
  kind: string,
  from: string,
  at: string,
  logged = 'CAST(NULL AS BIGINT)',
  until = 'CAST(NULL AS BIGINT)',
) =>
  `SELECT 'contact' AS sla_id, lead_id, cycle_number, '${kind}' AS fact_kind, ${at} AS occurred_at, ${logged} AS logged_at,
  ${until} AS until_at, CAST(NULL AS VARCHAR) AS cause_id, CAST(NULL AS VARCHAR) AS waived_by FROM ${from}`;

const factQuery = [
  facts('start', 'told_cycle', 'entered_at'),
  facts('stop', 'counting_touch', 'occurred_at', 'logged_at'),
  facts('cancel', 'told_cycle WHERE canceled_at IS NOT NULL', 'canceled_at'),
  facts('pause', 'told_pause', 'paused_at', 'CAST(NULL AS BIGINT)', 'until_at'),
].join('\nUNION ALL\n');

/** The target is longer than all the time there was, so no clock reaches it. */
function promisesOf(
  { asOf: asOfText, definition: { zone, calendar }, facts: { cycles } }: ContactCase,
  dialect: Dialect,
): ClockPromises {
  const asOf = instantOf(asOfText);
  const since = Math.min(asOf, ...cycles.map(({ enteredAt }) => instantOf(enteredAt)));
  const amount = Math.ceil((asOf - since) / 3_600_000) + 1;
  const isOpen = calendar !== '24x7';
  return {
    dialect,
    asOf,
    since,
    zone,
    calendars: isOpen ? { vector: openingHours(zone, calendar) } : {},
    teamCalendars: {},
    slas: {
      contact: {
        side: 'sales',
        target: { amount, unit: isOpen ? 'businessHours' : 'hours' },
        warnAt: [],
        ...(isOpen && { calendar: 'vector' }),
      },
    },
  };
}
