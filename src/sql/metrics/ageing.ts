import { isContactActivity, isKnownActivity } from './activity-kinds.ts';
import { type Asked, dayMs } from './asked.ts';
import { figureQuery, flag, partedTable, sums } from './figure-rows.ts';

export interface AgeingTerms {
  readonly stage: string;
  readonly without: 'contact' | 'activity';
  readonly overDays: number;
  /** Rising. */
  readonly stepDays: readonly number[];
}

/**
 * What stands in a stage at the end of the period (at asOf, where that comes first) without anything happening: since it
 * entered without a contact, or since it entered or the newest activity. `standing` are all in the stage; `aged_1` have
 * the age of the measure but not of the first step, and so on.
 */
export function ageing(terms: AgeingTerms, asked: Asked): string {
  const bounds = [terms.overDays, ...terms.stepDays].map((days) => days * dayMs);
  const steps = bounds.map((from, index) => {
    const until = bounds[index + 1];
    return `${flag(`age_ms >= ${from}${until === undefined ? '' : ` AND age_ms < ${until}`}`)} AS aged_${index + 1}`;
  });
  const counted = `counted AS (
  SELECT period_number, lead_id, cycle_number, 1 AS standing, ${steps.join(', ')} FROM idle
)`;
  const names = ['standing', ...bounds.map((_, index) => `aged_${index + 1}`)];
  return figureQuery(asked, [...idleTables(terms, asked), counted, partedTable(asked)], sums(asked, names));
}

/** What is behind the figure, for a list: `period_number, lead_id, cycle_number, age_ms` from the first age on. */
export function ageingRows(terms: AgeingTerms, asked: Asked): string {
  return `WITH ${idleTables(terms, asked).join(',\n')}
SELECT period_number, lead_id, cycle_number, age_ms FROM idle WHERE age_ms >= ${terms.overDays * dayMs}`;
}

/** `idle`: everything in the stage at the end of each period, with its age in milliseconds; NULL = not without. */
function idleTables({ stage, without }: AgeingTerms, { dialect, asOf }: Asked): readonly string[] {
  const seenAt = dialect.smaller('period.end_at', String(asOf));
  const [kind, age] =
    without === 'contact'
      ? [isContactActivity, 'CASE WHEN max(occurred_at) IS NULL THEN seen_at - entered_at END']
      : ['NOT coalesce(is_automated, false)', 'seen_at - coalesce(max(occurred_at), entered_at)'];
  return [
    `stay AS (
  SELECT lead_id, cycle_number, stage_id, entered_at,
    lead(entered_at) OVER (PARTITION BY lead_id ORDER BY entry_number) AS left_at
  FROM stage_entry WHERE voided_at IS NULL
)`,
    `seen AS (
  SELECT period_number, lead_id, cycle_number, entered_at, ${seenAt} AS seen_at
  FROM stay JOIN period ON period.start_at < ${asOf}
    AND entered_at < ${seenAt} AND (left_at IS NULL OR left_at >= ${seenAt})
  WHERE stage_id = ${dialect.text(stage)}
)`,
    `counting AS (SELECT lead_id AS active_id, occurred_at FROM activity WHERE ${kind} AND ${isKnownActivity(asOf)})`,
    `idle AS (
  SELECT period_number, lead_id, cycle_number, ${age} AS age_ms
  FROM seen LEFT JOIN counting
    ON active_id = seen.lead_id AND occurred_at >= entered_at AND occurred_at < seen_at
  GROUP BY period_number, lead_id, cycle_number, entered_at, seen_at
)`,
  ];
}
