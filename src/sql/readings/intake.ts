import type { Dialect } from '../dialect.ts';
import { cycleJoin } from '../journey/entry-models.ts';
import { unknownPart } from '../metrics/asked.ts';
import { flag } from '../metrics/figure-rows.ts';

/** Half-open, in milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface IntakeTerms {
  readonly dialect: Dialect;
  readonly asOf: number;
  /** Stage of the handoff, and the ones after it of which is told how many reached them, by rank. */
  readonly handoff: string;
  readonly later: readonly string[];
  readonly currency: string;
  readonly entered: Span;
  /** Deals won in it are told apart. */
  readonly won: Span;
  /** As in `lead_part`; absent = the whole. */
  readonly partBy?: string;
}

/**
 * What became so far of the cycles that entered the handoff in a span, by part: one row per `part_id` (the whole: one row with
 * 'all'). `reached_1 …` count the later stages entered at or after it; amounts are those of the given currency, others are
 * counted.
 */
export function intake(terms: IntakeTerms): string {
  const { dialect, partBy, later } = terms;
  const part =
    partBy === undefined
      ? { of: "'all'", join: '' }
      : {
          of: `coalesce(lead_part.part_id, ${dialect.text(unknownPart)})`,
          join: `LEFT JOIN lead_part ON lead_part.lead_id = cohort.lead_id AND part_by = ${dialect.text(partBy)}`,
        };
  const reached = later.map((_, index) => `reached_${index + 1}`);
  const sums = ['accepted', 'rejected', 'expired', 'pending', ...reached, ...dealColumns].map(
    (name) => `${dialect.wide(`coalesce(sum(${name}), 0)`)} AS ${name}`,
  );
  return `WITH ${cohortTables(terms).join(',\n')}
SELECT ${part.of} AS part_id, count(*) AS mqls, count(DISTINCT cohort.lead_id) AS leads,
  ${sums.join(',\n  ')}
FROM cohort ${part.join}
LEFT JOIN answer ON answer.lead_id = cohort.lead_id AND answer.cycle_number = cohort.cycle_number
LEFT JOIN progress ON progress.lead_id = cohort.lead_id AND progress.cycle_number = cohort.cycle_number
LEFT JOIN deal ON deal.lead_id = cohort.lead_id AND deal.cycle_number = cohort.cycle_number
GROUP BY ${part.of === "'all'" ? '1' : part.of}`;
}

const dealColumns = [
  'opportunities',
  'won',
  'lost',
  'open_minor',
  'won_minor',
  'won_inside_minor',
  'won_priced',
  'other_currency',
];

function cohortTables(terms: IntakeTerms): readonly string[] {
  const { dialect, handoff, later, entered } = terms;
  const stages = later.map(
    (stage, index) => `max(${flag(`stage_id = ${dialect.text(stage)}`)}) AS reached_${index + 1}`,
  );
  return [
    `cohort AS (
  SELECT lead_id, cycle_number, entered_at FROM first_entry
  WHERE stage_id = ${dialect.text(handoff)} AND entered_at >= ${entered.start} AND entered_at < ${entered.end}
)`,
    `answer AS (
  SELECT lead_id, cycle_number, ${flag("final_outcome IN ('accepted', 'autoAccepted')")} AS accepted,
    ${flag("final_outcome = 'rejected'")} AS rejected, ${flag("final_outcome = 'expired'")} AS expired,
    ${flag("final_outcome = 'pending'")} AS pending
  FROM (
    SELECT handoff.*, row_number() OVER (PARTITION BY lead_id, cycle_number ORDER BY handoff_number DESC) AS newest_place
    FROM handoff
  ) AS placed WHERE newest_place = 1
)`,
    `progress AS (
  SELECT cohort.lead_id, cohort.cycle_number, ${stages.join(', ') || '0 AS reached_0'}
  FROM cohort JOIN first_entry ON first_entry.lead_id = cohort.lead_id
    AND first_entry.cycle_number = cohort.cycle_number AND first_entry.entered_at >= cohort.entered_at
  GROUP BY cohort.lead_id, cohort.cycle_number
)`,
    dealTable(terms),
  ];
}

function dealTable({ dialect, asOf, currency, won }: IntakeTerms): string {
  const known = `closed_at <= ${asOf}`;
  const isOwn = `coalesce(currency_code, '') = ${dialect.text(currency)}`;
  const money = (condition: string): string =>
    `sum(CASE WHEN ${condition} AND ${isOwn} THEN coalesce(amount_minor, 0) ELSE 0 END)`;
  const isOpen = `coalesce(closed_at > ${asOf}, is_won IS NULL)`;
  return `deal AS (
  SELECT opportunity.lead_id, coalesce(opportunity.cycle_number, cycle_span.cycle_number, 1) AS cycle_number,
    count(*) AS opportunities,
    sum(${flag(`is_won AND ${known}`)}) AS won, sum(${flag(`NOT is_won AND ${known}`)}) AS lost,
    ${money(isOpen)} AS open_minor, ${money(`is_won AND ${known}`)} AS won_minor,
    ${money(`is_won AND ${known} AND closed_at >= ${won.start} AND closed_at < ${won.end}`)} AS won_inside_minor,
    sum(${flag(`is_won AND ${known} AND ${isOwn} AND amount_minor IS NOT NULL`)}) AS won_priced,
    sum(${flag(`NOT (${isOwn})`)}) AS other_currency
  FROM opportunity ${cycleJoin('opportunity.lead_id', 'opportunity.created_at')}
  WHERE opportunity.created_at <= ${asOf}
  GROUP BY opportunity.lead_id, coalesce(opportunity.cycle_number, cycle_span.cycle_number, 1)
)`;
}
