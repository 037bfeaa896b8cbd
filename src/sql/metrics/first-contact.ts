import type { Asked } from './asked.ts';
import { type Columns, figureQuery, flag, type Groups, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod, periodDays } from './period-days.ts';
import { quantileColumns, rankedTable } from './ranked-rows.ts';

export interface ContactTerms {
  /** The lead-facing one. */
  readonly sla: string;
}

/**
 * How long the leads waited whose clock began in the period (semantics §8): median and p90 by nearest rank, untouched ones
 * last. Where `…_reached` is 0 the quantile lies on an untouched lead, and `…_ms` is the age it has reached so far.
 * Canceled clocks, and `failed` ones that cannot be told, are out.
 */
export function firstContact({ sla }: ContactTerms, asked: Asked): string {
  const tables = contactTables(sla, asked, inTime);
  return figureQuery(asked, tables, contactColumns(asked), { rows: 'ranked', groups: contactGroups });
}

/** Those of whom a time is told, and all whose clock began. */
export const contactGroups: Groups = [leadsWith('touched + untouched > 0'), leadsWith()];

/** The leads behind the figure, each with its place in it; canceled ones have a place of their own. */
export function contactRows({ sla }: ContactTerms, asked: Asked): string {
  const byLead = `${inTime}, ${asked.dialect.byCodePoint('lead_id')}, cycle_number`;
  return `WITH ${[periodDays(asked.dialect), ...contactTables(sla, asked, byLead)].join(',\n')}
SELECT period_number, part_id, lead_id, cycle_number, contact_state, elapsed_ms, row_place FROM ranked`;
}

/** Untouched ones last, among themselves by age. */
const inTime = 'untouched, elapsed_ms';

/** Up to `ranked`, which has the places. */
function contactTables(sla: string, asked: Asked, order: string): readonly string[] {
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number, contact_state, elapsed_ms,
    ${flag("contact_state = 'touched'")} AS touched, ${flag("contact_state = 'untouched'")} AS untouched,
    ${flag("contact_state = 'canceled'")} AS canceled, ${flag("contact_state = 'failed'")} AS failed,
    ${flag("contact_state IN ('touched', 'untouched')")} AS is_ranked
  FROM contact_time ${joinPeriod('contact_time.entered_at', asked.dialect)}
  WHERE sla_id = ${asked.dialect.text(sla)}
)`;
  return [counted, partedTable(asked), rankedTable(order)];
}

function contactColumns(asked: Asked): Columns {
  return [
    ...sums(asked, ['touched', 'untouched', 'canceled', 'failed']),
    ...quantileColumns(asked.dialect, 'elapsed_ms', 'ms'),
    ...quantileColumns(asked.dialect, 'touched', 'reached'),
  ];
}
