import { noName } from '../no-value.ts';
import { type Asked, unknownPart } from './asked.ts';
import type { MoneyTerms } from './closed-deals.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod } from './period-days.ts';

export interface CostTerms extends MoneyTerms {
  readonly stage: string;
}

/**
 * What was spent in the period, how many cycles reached the stage in it, and what was won in it: cost per SQL, cost of
 * winning a customer, and return by channel. Costs are those of months that begin in the period, so weeks have none.
 */
export function costPer({ stage, currency }: CostTerms, asked: Asked): string {
  const { dialect, asOf } = asked;
  const isOwn = `coalesce(currency_code, '') = ${dialect.text(currency)}`;
  const amount = `CASE WHEN ${isOwn} THEN coalesce(amount_minor, 0) ELSE 0 END`;
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number,
    1 AS entered, ${dialect.wide('0')} AS won_minor, 0 AS won_other_currency, 0 AS won_priced
  FROM first_entry ${joinPeriod('first_entry.entered_at', asked.dialect)}
  WHERE stage_id = ${dialect.text(stage)}
  UNION ALL
  SELECT period.period_number, lead_id, cycle_number, 0, ${amount}, ${flag(`NOT (${isOwn})`)},
    ${flag(`${isOwn} AND amount_minor IS NOT NULL`)}
  FROM opportunity ${joinPeriod('opportunity.closed_at', asked.dialect)}
  WHERE is_won AND created_at <= ${asOf} AND closed_at <= ${asOf}
)`;
  const spent = `spent AS (
  SELECT period_number, part_id, lead_id, entered, won_minor, won_other_currency, won_priced,
    ${dialect.wide('0')} AS cost_minor, 0 AS cost_other_currency
  FROM parted
  UNION ALL
  SELECT period.period_number, ${costPart(asked)}, NULL, 0, 0, 0, 0, ${amount}, ${flag(`NOT (${isOwn})`)}
  FROM cost JOIN period ON cost_month >= start_date AND cost_month < end_date${costJoin(asked)}
)`;
  const names = [
    'entered',
    'cost_minor',
    'cost_other_currency',
    'won_minor',
    'won_priced',
    'won_other_currency',
  ];
  return figureQuery(asked, [counted, partedTable(asked), spent], sums(asked, names), {
    rows: 'spent',
    groups: [leadsWith('entered = 1')],
  });
}

/** Costs stand in no class of response times, so they are unknown there. */
function costPart({ dialect, parts }: Asked): string {
  if (parts === undefined) return noName;
  if (parts.by === 'response-time') return dialect.text(unknownPart);
  return `coalesce(cost_part.part_id, ${dialect.text(unknownPart)})`;
}

function costJoin({ dialect, parts }: Asked): string {
  if (parts?.by !== 'lead') return '';
  return `
  LEFT JOIN cost_part ON cost_part.part_by = ${dialect.text(parts.id)}
    AND cost_part.source_name IS NOT DISTINCT FROM cost.source_name
    AND cost_part.campaign_id IS NOT DISTINCT FROM cost.campaign_id`;
}
