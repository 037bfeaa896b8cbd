import type { Dialect } from '../dialect.ts';

export interface PipelineTerms {
  /** Stages in which opportunities are qualified pipeline. */
  readonly qualified: readonly string[];
  /** Stages before those. */
  readonly early: readonly string[];
  readonly currency: string;
}

/** When one looks: SQL expressions of an instant and of its local date. */
export interface Seen {
  readonly at: string;
  readonly date: string;
}

/** Why an opportunity is in no coverage, and listed. */
export const exclusions: readonly ['overdue', 'no_close_date', 'other_currency'] = [
  'overdue',
  'no_close_date',
  'other_currency',
];

/** Open at the instant: what has a result without an instant of it is neither open nor won in any period. */
function isOpen(at: string): string {
  return `coalesce(closed_at > ${at}, is_won IS NULL)`;
}

/**
 * The one thing that an opportunity is when one looks: `other_currency`, `won`, `lost`, `unqualified`, `no_close_date`,
 * `overdue` or `planned` (semantics §8). One that was closed later shows no stage from before, so it counts as qualified
 * unless it was closed in an early one.
 */
export function opportunityPlace(dialect: Dialect, terms: PipelineTerms, seen: Seen): string {
  const isQualified = `${stands(terms.qualified, dialect)} OR (closed_at IS NOT NULL AND NOT ${stands(terms.early, dialect)})`;
  return `CASE WHEN coalesce(currency_code, '') <> ${dialect.text(terms.currency)} THEN 'other_currency'
    WHEN NOT (${isOpen(seen.at)}) THEN CASE WHEN is_won THEN 'won' ELSE 'lost' END
    WHEN NOT (${isQualified}) THEN 'unqualified'
    WHEN close_date IS NULL THEN 'no_close_date'
    WHEN close_date < ${seen.date} THEN 'overdue'
    ELSE 'planned' END`;
}

function stands(stages: readonly string[], { text }: Dialect): string {
  return stages.length === 0
    ? 'false'
    : `coalesce(opportunity_stage IN (${stages.map(text).join(', ')}), false)`;
}
