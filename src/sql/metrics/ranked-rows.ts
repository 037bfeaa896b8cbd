import type { Dialect } from '../dialect.ts';
import type { Columns } from './figure-rows.ts';

/** Quantiles that figures tell, in tenths. */
const quantiles = [
  ['median', 5],
  ['p90', 9],
] as const;

/**
 * `ranked`: the rows of `parted` with `row_place` among those of their period and part that have `is_ranked`, and
 * `row_count`, how many those are.
 */
export function rankedTable(order: string): string {
  return `ranked AS (
  SELECT parted.*,
    row_number() OVER (PARTITION BY period_number, part_id, is_ranked ORDER BY ${order}) AS row_place,
    count(*) OVER (PARTITION BY period_number, part_id, is_ranked) AS row_count
  FROM parted
)`;
}

/** By nearest rank ceil(q·n): the value of a column at the median and the ninth decile; NULL where there is no row. */
export function quantileColumns(dialect: Dialect, value: string, suffix: string): Columns {
  return quantiles.map(([name, tenths]) => {
    const place = dialect.quotient(`(${tenths} * row_count + 9)`, '10');
    return [`${name}_${suffix}`, `max(CASE WHEN is_ranked = 1 AND row_place = ${place} THEN ${value} END)`];
  });
}
