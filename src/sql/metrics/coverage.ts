import type { Asked } from './asked.ts';
import { dealsWith, figureQuery, flag, inPeriod, partedTable, sums } from './figure-rows.ts';
import { exclusions, opportunityPlace, type PipelineTerms } from './placed-opportunities.ts';

export interface CoverageTerms extends PipelineTerms {
  /** Local date of asOf, in days. */
  readonly today: number;
}

/**
 * Open qualified pipeline that should close in the period, and what is won in it, in minor units of the currency (semantics
 * §8). What is left out is counted; of `overdue`, `no_close_date` and `other_currency` all there are, whatever the period.
 */
export function coverage(terms: CoverageTerms, asked: Asked): string {
  const places = [...exclusions, 'other_period'];
  const counted = `counted AS (
  SELECT period_number, lead_id, cycle_number,
    ${flag("period_place = 'pipeline'")} AS pipeline_count,
    CASE WHEN period_place = 'pipeline' THEN amount_minor ELSE 0 END AS pipeline_minor,
    ${flag("period_place = 'won'")} AS won_count,
    CASE WHEN period_place = 'won' THEN amount_minor ELSE 0 END AS won_minor,
    ${places.map((place) => `${flag(`period_place = '${place}'`)} AS ${place}`).join(',\n    ')}
  FROM placed
)`;
  const names = ['pipeline_count', 'pipeline_minor', 'won_count', 'won_minor', ...places];
  return figureQuery(asked, [placedTable(terms, asked), counted, partedTable(asked)], sums(asked, names), {
    groups: [dealsWith('pipeline_count = 1'), dealsWith('won_count = 1'), dealsWith('true')],
  });
}

/** The opportunities that were left out, for a list: `period_number, period_place, opportunity_id, owner_id`. */
export function coverageExclusions(terms: CoverageTerms, asked: Asked): string {
  const places = [...exclusions, 'other_period'].map((place) => `'${place}'`).join(', ');
  return `WITH ${placedTable(terms, asked)}
SELECT period_number, period_place, opportunity_id, owner_id FROM placed WHERE period_place IN (${places})`;
}

function placedTable(terms: CoverageTerms, { dialect, asOf }: Asked): string {
  const seen = { at: String(asOf), date: String(terms.today) };
  return `placed AS (
  SELECT period_number, opportunity_id, lead_id, cycle_number, owner_id, coalesce(amount_minor, 0) AS amount_minor,
    CASE WHEN place <> 'planned' THEN place
      WHEN close_date >= start_date AND close_date < end_date THEN 'pipeline' ELSE 'other_period' END AS period_place
  FROM (
    SELECT opportunity.*, ${opportunityPlace(dialect, terms, seen)} AS place
    FROM opportunity WHERE created_at <= ${asOf}
  ) AS judged
  JOIN period ON CASE WHEN place = 'won' THEN ${inPeriod('closed_at')} ELSE place NOT IN ('lost', 'unqualified') END
)`;
}
