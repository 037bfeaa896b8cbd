import type { Model } from '../models/model.ts';
import { type AttributionStep, stepModel, stepName } from './attribution-step.ts';
import { weighedUnits } from './weighed-unit.ts';

/**
 * The share of every unit and its part of the amount: whole minor units down, what is left to the largest remainders, ties in
 * the total order, the sign restored (semantics §9). A path of which no weight is present has no credit.
 */
export function pathCredit(step: AttributionStep): Model {
  const { dialect } = step;
  const product = `${dialect.huge('abs(amount_minor)')} * weight`;
  const byRemainder = 'PARTITION BY opportunity_id ORDER BY remainder DESC, unit_number';
  const tables = [
    ...weighedUnits(step),
    `whole AS (SELECT opportunity_id, ${dialect.wide('sum(weight)')} AS denominator FROM weighed_unit GROUP BY opportunity_id)`,
    `part AS (
  SELECT weighed_unit.*, denominator, amount_minor, ${dialect.wide(dialect.hugeQuotient(`(${product})`, 'denominator'))} AS part_minor,
    ${dialect.wide(`(${product}) % denominator`)} AS remainder
  FROM weighed_unit
  JOIN whole ON whole.opportunity_id = weighed_unit.opportunity_id
  JOIN ${stepName(step, 'anchored_path')} AS path ON path.opportunity_id = weighed_unit.opportunity_id
  WHERE denominator > 0
)`,
    `ranked_part AS (
  SELECT part.*, row_number() OVER (${byRemainder}) AS remainder_rank,
    abs(amount_minor) - sum(part_minor) OVER (${byRemainder} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS minor_left
  FROM part
)`,
  ];
  return {
    name: stepModel(step, 'path_credit'),
    query: `WITH ${tables.join(',\n')}
SELECT opportunity_id, unit_id, unit_number, channel_id, campaign_id, weight AS share_numerator, denominator AS share_denominator,
  ${dialect.wide('sign(amount_minor) * (part_minor + CASE WHEN remainder_rank <= minor_left THEN 1 ELSE 0 END)')} AS credit_minor
FROM ranked_part`,
  };
}
