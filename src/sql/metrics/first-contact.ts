import type { Asked } from './asked.ts';
import { type Columns, figureQuery, flag, inPeriod, partedTable, sums } from './figure-rows.ts';
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
  return figureQuery(asked, contactTables(sla, asked), contactColumns(asked), { rows: 'ranked' });
}

/** The leads behind the figure, each with its place in it; canceled ones have a place of their own. */
export function contactRows({ sla }: ContactTerms, asked: Asked): string {
  return `WITH ${contactTables(sla, asked).join(',\n')}
SELECT period_number, part_id, lead_id, cycle_number, contact_state, elapsed_ms, row_place FROM ranked`;
}

/** Up to `ranked`, which has the places. */
export function contactTables(sla: string, asked: Asked): readonly string[] {
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number, contact_state, elapsed_ms,
    ${flag("contact_state = 'touched'")} AS touched, ${flag("contact_state = 'untouched'")} AS untouched,
    ${flag("contact_state = 'canceled'")} AS canceled, ${flag("contact_state = 'failed'")} AS failed,
    ${flag("contact_state IN ('touched', 'untouched')")} AS is_ranked
  FROM contact_time JOIN period ON ${inPeriod('contact_time.entered_at')}
  WHERE sla_id = ${asked.dialect.text(sla)}
)`;
  return [counted, partedTable(asked), rankedTable(asked.dialect, 'untouched, elapsed_ms')];
}

export function contactColumns(asked: Asked): Columns {
  return [
    ...sums(asked, ['touched', 'untouched', 'canceled', 'failed']),
    ...quantileColumns(asked.dialect, 'elapsed_ms', 'ms'),
    ...quantileColumns(asked.dialect, 'touched', 'reached'),
  ];
}
