import type { Dialect } from '../dialect.ts';
import { flag } from './figure-rows.ts';
import { opportunityPlace, type PipelineTerms } from './placed-opportunities.ts';

/**
 * What coverage was at the end of each week, for its steadiness (semantics §10). Relation `coverage_week` says for every
 * week when one looks (`seen_at`, `seen_date`) and of which period (`start_at, end_at, start_date, end_date`). Amounts and
 * close dates are those the records have now, for an export keeps no others.
 */
export function coverageWeeks(terms: PipelineTerms, dialect: Dialect): string {
  const place = opportunityPlace(dialect, terms, { at: 'seen_at', date: 'seen_date' });
  const isPlanned = "place = 'planned' AND close_date >= start_date AND close_date < end_date";
  const isWon = "place = 'won' AND closed_at >= start_at AND closed_at < end_at";
  const total = (condition: string): string =>
    dialect.wide(`coalesce(sum(${flag(condition)} * coalesce(amount_minor, 0)), 0)`);
  return `SELECT week_number, ${total(isPlanned)} AS pipeline_minor, ${total(isWon)} AS won_minor
FROM (
  SELECT coverage_week.*, opportunity.amount_minor, opportunity.close_date, opportunity.closed_at, ${place} AS place
  FROM coverage_week LEFT JOIN opportunity ON created_at <= seen_at
) AS seen
GROUP BY week_number`;
}
