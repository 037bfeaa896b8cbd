import { type Asked, dayMs } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { reachedTable, startedTable } from './first-entries.ts';
import { joinPeriod } from './period-days.ts';

export interface CohortTerms {
  readonly from: string;
  readonly to: string;
  readonly withinDays: number;
  readonly settleMs: number;
  /** Over which of both a rate is told; what is in neither stands beside it. */
  readonly base: 'accepted' | 'all';
}

/**
 * Of the cycles that entered `from` in the period, those that reached `to` in time (semantics §8), over all and over those
 * that sales accepted. `out_of_order` leave both; `not_accepted` (of them `pending` undecided) leave the second; `voided`
 * are cycles whose entry a correction took back.
 */
export function cohortConversion(terms: CohortTerms, asked: Asked): string {
  const { from, to, withinDays, settleMs, base } = terms;
  const within = withinDays * dayMs;
  const tables = [
    startedTable(asked, from),
    reachedTable(asked, to),
    offeredTable,
    judgedTable(within, within + settleMs, asked),
    countedTable(from, asked),
    partedTable(asked),
  ];
  const isMature = flag(`period.end_at + ${within + settleMs} <= ${asked.asOf}`);
  return figureQuery(asked, tables, sums(asked, counts), {
    groups: [leadsWith(`${base}_cycles = 1`), leadsWith()],
    ofPeriod: [['is_mature', isMature]],
  });
}

const counts = [
  'voided',
  'out_of_order',
  'all_cycles',
  'all_converted',
  'all_mature',
  'not_accepted',
  'pending',
  'accepted_cycles',
  'accepted_converted',
  'accepted_mature',
];

/** A cycle can be offered again after a return: it is accepted if one of its offers was. */
const offeredTable = `offered AS (
  SELECT lead_id, cycle_number,
    max(${flag("final_outcome IN ('accepted', 'autoAccepted')")}) AS is_accepted,
    max(${flag("final_outcome = 'pending'")}) AS is_pending
  FROM handoff GROUP BY lead_id, cycle_number
)`;

function judgedTable(within: number, matureAfter: number, { asOf }: Asked): string {
  return `judged AS (
  SELECT started.period_number, started.lead_id, started.cycle_number,
    ${flag('reached_at < entered_at')} AS is_early,
    ${flag(`reached_at >= entered_at AND reached_at < entered_at + ${within}`)} AS is_converted,
    ${flag(`entered_at + ${matureAfter} <= ${asOf}`)} AS is_mature,
    coalesce(is_accepted, 0) AS is_accepted,
    coalesce(is_pending, 1) AS is_pending
  FROM started
  LEFT JOIN reached ON reached.lead_id = started.lead_id AND reached.cycle_number = started.cycle_number
  LEFT JOIN offered ON offered.lead_id = started.lead_id AND offered.cycle_number = started.cycle_number
)`;
}

function countedTable(from: string, asked: Asked): string {
  const zeros = counts.slice(1).map(() => '0');
  return `counted AS (
  SELECT period_number, lead_id, cycle_number,
    0 AS voided,
    is_early AS out_of_order,
    1 - is_early AS all_cycles,
    is_converted AS all_converted,
    (1 - is_early) * is_mature AS all_mature,
    (1 - is_early) * (1 - is_accepted) AS not_accepted,
    (1 - is_early) * (1 - is_accepted) * is_pending AS pending,
    (1 - is_early) * is_accepted AS accepted_cycles,
    is_converted * is_accepted AS accepted_converted,
    (1 - is_early) * is_mature * is_accepted AS accepted_mature
  FROM judged
  UNION ALL
  SELECT taken_back.period_number, taken_back.lead_id, taken_back.cycle_number, 1, ${zeros.join(', ')}
  FROM (
    SELECT DISTINCT period_number, lead_id, cycle_number
    FROM stage_entry ${joinPeriod('stage_entry.entered_at', asked.dialect)}
    WHERE stage_id = ${asked.dialect.text(from)} AND voided_at IS NOT NULL
  ) AS taken_back
  LEFT JOIN started ON started.period_number = taken_back.period_number
    AND started.lead_id = taken_back.lead_id AND started.cycle_number = taken_back.cycle_number
  WHERE started.lead_id IS NULL
)`;
}
