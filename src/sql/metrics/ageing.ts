import { isContactActivity, isKnownActivity } from './activity-kinds.ts';
import { type Asked, dayMs } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';

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
  return figureQuery(asked, [...idleTables(terms, asked), counted, partedTable(asked)], sums(asked, names), {
    groups: [leadsWith()],
  });
}

/** What is behind the figure, for a list: `period_number, lead_id, cycle_number, age_ms` from the first age on. */
export function ageingRows(terms: AgeingTerms, asked: Asked): string {
  return `WITH ${idleTables(terms, asked).join(',\n')}
SELECT period_number, lead_id, cycle_number, age_ms FROM idle WHERE age_ms >= ${terms.overDays * dayMs}`;
}

/** No instant is later. */
const never = '8640000000000000';

/**
 * `idle`: everything in the stage at the end of each period, with its age in milliseconds; NULL = not without. Each stay is
 * one span, or is cut into spans by what happened in it, so that only one of them holds the end of a period.
 */
function idleTables({ stage, without }: AgeingTerms, { dialect, asOf }: Asked): readonly string[] {
  const kind = without === 'contact' ? isContactActivity : 'NOT coalesce(is_automated, false)';
  const isStay = `stage_id = ${dialect.text(stage)}`;
  return [
    // How long a stay lasted is said by what comes after it; most leads never came so far, and none needs what lies before.
    `came AS (
  SELECT lead_id, min(entry_number) AS first_number FROM stage_entry WHERE ${isStay} AND voided_at IS NULL GROUP BY lead_id
)`,
    `stay AS (
  SELECT placed.lead_id, placed.cycle_number, entered_at,
    ${dialect.smaller(`coalesce(next_at, ${never})`, `coalesce(ended_at, ${never})`)} AS left_at
  FROM (
    SELECT stage_entry.lead_id, cycle_number, history_number, stage_id, entered_at,
      lead(entered_at) OVER (PARTITION BY stage_entry.lead_id ORDER BY entry_number) AS next_at
    FROM stage_entry JOIN came ON came.lead_id = stage_entry.lead_id AND entry_number >= first_number
    WHERE voided_at IS NULL
  ) AS placed
  LEFT JOIN cycle_end ON cycle_end.lead_id = placed.lead_id AND cycle_end.cycle_number = placed.cycle_number
    AND cycle_end.history_number > placed.history_number
  WHERE ${isStay}
)`,
    `happened AS (
  SELECT stay.lead_id, cycle_number, entered_at, left_at, occurred_at
  FROM stay JOIN activity ON activity.lead_id = stay.lead_id AND occurred_at >= entered_at AND occurred_at < left_at
  WHERE ${kind} AND ${isKnownActivity(asOf)}
)`,
    without === 'contact' ? untouchedSpans : quietSpans,
    `idle AS (
  SELECT period_number, lead_id, cycle_number,
    CASE WHEN contacted_at >= seen_at THEN seen_at - since_at END AS age_ms
  FROM span JOIN (
    SELECT period_number, ${dialect.smaller('end_at', String(asOf))} AS seen_at FROM period WHERE start_at < ${asOf}
  ) AS seen ON since_at < seen_at AND ends_at >= seen_at
)`,
  ];
}

/** Until the first contact a stay is without one. */
const untouchedSpans = `span AS (
  SELECT stay.lead_id, stay.cycle_number, stay.entered_at AS since_at, stay.left_at AS ends_at,
    coalesce(contacted_at, ${never}) AS contacted_at
  FROM stay LEFT JOIN (
    SELECT lead_id, cycle_number, entered_at, min(occurred_at) AS contacted_at
    FROM happened GROUP BY lead_id, cycle_number, entered_at
  ) AS contacted ON contacted.lead_id = stay.lead_id AND contacted.cycle_number = stay.cycle_number
    AND contacted.entered_at = stay.entered_at
)`;

/** After each activity it is quiet until the next one. */
const quietSpans = `span AS (
  SELECT lead_id, cycle_number, since_at, ${never} AS contacted_at,
    coalesce(lead(since_at) OVER (PARTITION BY lead_id, cycle_number, entered_at ORDER BY since_at), left_at) AS ends_at
  FROM (
    SELECT lead_id, cycle_number, entered_at, left_at, entered_at AS since_at FROM stay
    UNION ALL
    SELECT lead_id, cycle_number, entered_at, left_at, occurred_at FROM happened
  ) AS begun
)`;
