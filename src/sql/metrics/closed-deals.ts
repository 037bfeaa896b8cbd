import type { Asked } from './asked.ts';
import { dealsWith, figureQuery, flag, partedTable, sums } from './figure-rows.ts';
import { joinPeriod } from './period-days.ts';

export interface MoneyTerms {
  /** ISO 4217; amounts of others are counted, never added. */
  readonly currency: string;
}

/** Counts and minor units of what was won and lost in the period, by the instant of the decision; `won_priced` have a value. */
export type DealColumn = 'won' | 'lost' | 'won_priced' | 'won_minor' | 'lost_minor' | 'other_currency';

/** Which of them a figure is about. */
type DealKind = 'decided' | 'decided_priced' | 'won_priced';

/**
 * `kind`: whose number or value is told; where some are of another currency, those are told beside it. Rows of deals that
 * are neither are in no group.
 */
export function closedDeals(
  { currency }: MoneyTerms,
  asked: Asked,
  { columns, kind }: { readonly columns: readonly DealColumn[]; readonly kind: DealKind },
): string {
  const isOwn = `coalesce(currency_code, '') = ${asked.dialect.text(currency)}`;
  const expressions: Readonly<Record<DealColumn, string>> = {
    won: flag('is_won'),
    lost: flag('NOT is_won'),
    won_priced: flag(`is_won AND ${isOwn} AND amount_minor IS NOT NULL`),
    won_minor: `CASE WHEN is_won AND ${isOwn} THEN coalesce(amount_minor, 0) ELSE 0 END`,
    lost_minor: `CASE WHEN NOT is_won AND ${isOwn} THEN coalesce(amount_minor, 0) ELSE 0 END`,
    other_currency: flag(`NOT (${isOwn})`),
  };
  const isOfKind: Readonly<Record<DealKind, string>> = {
    decided: 'is_won IS NOT NULL',
    decided_priced: `${isOwn} AND amount_minor IS NOT NULL`,
    won_priced: `is_won AND ${isOwn} AND amount_minor IS NOT NULL`,
  };
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number,
    ${columns.map((column) => `${expressions[column]} AS ${column}`).join(',\n    ')},
    ${flag(isOfKind[kind])} AS is_of_kind, ${flag(`NOT (${isOwn})`)} AS is_of_other
  FROM opportunity ${joinPeriod('opportunity.closed_at', asked.dialect)}
  WHERE is_won IS NOT NULL AND created_at <= ${asked.asOf} AND closed_at <= ${asked.asOf}
)`;
  return figureQuery(asked, [counted, partedTable(asked)], sums(asked, columns), {
    groups: [dealsWith('is_of_kind = 1'), dealsWith('is_of_kind + is_of_other > 0')],
  });
}
