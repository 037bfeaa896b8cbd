import type { Dialect } from '../dialect.ts';

export interface PipelineTerms {
  /** Stages of opportunities that are qualified pipeline. */
  readonly qualified: readonly string[];
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
export function isOpen(at: string): string {
  return `coalesce(closed_at > ${at}, is_won IS NULL)`;
}

/**
 * The one thing that an opportunity is when one looks: `other_currency`, `won`, `lost`, `unqualified`, `no_close_date`,
 * `overdue` or `planned` (semantics §8).
 */
export function opportunityPlace(
  { text }: Dialect,
  { qualified, currency }: PipelineTerms,
  seen: Seen,
): string {
  const isQualified =
    qualified.length === 0 ? 'false' : `opportunity_stage IN (${qualified.map(text).join(', ')})`;
  return `CASE WHEN coalesce(currency_code, '') <> ${text(currency)} THEN 'other_currency'
    WHEN NOT (${isOpen(seen.at)}) THEN CASE WHEN is_won THEN 'won' ELSE 'lost' END
    WHEN NOT coalesce(${isQualified}, false) THEN 'unqualified'
    WHEN close_date IS NULL THEN 'no_close_date'
    WHEN close_date < ${seen.date} THEN 'overdue'
    ELSE 'planned' END`;
}
