import type { Dialect } from '../dialect.ts';
import { flag } from '../metrics/figure-rows.ts';
import type { Span } from './intake.ts';

export interface RecycledTerms {
  readonly dialect: Dialect;
  readonly handoff: string;
  readonly acceptance: string;
  readonly opportunity: string;
  readonly won: string;
  /** Reasons that give a lead back in the same cycle. */
  readonly returns: readonly string[];
}

/** What became of the leads that were recycled, and of those given back, in a span (S08): one row each, `what` says which. */
export function recycledLeads(terms: RecycledTerms, { start, end }: Span): string {
  const { dialect, returns } = terms;
  const { text } = dialect;
  const sum = (condition: string, name: string): string =>
    `${dialect.wide(`coalesce(sum(${condition}), 0)`)} AS ${name}`;
  const reached = (stage: string, name: string): string =>
    `max(${flag(`stage_id = ${text(stage)}`)}) AS ${name}`;
  const given = returns.length === 0 ? 'false' : `reason_id IN (${returns.map(text).join(', ')})`;
  return `WITH begun AS (
  SELECT 'recycled' AS what, lead_id, cycle_number, ended_at AS left_at FROM cycle_end
  WHERE cycle_end = 'recycle' AND ended_at >= ${start} AND ended_at < ${end}
  UNION ALL
  SELECT 'returned', lead_id, cycle_number, decided_at FROM handoff
  WHERE ${given} AND decided_at >= ${start} AND decided_at < ${end}
),
later AS (
  SELECT begun.what, begun.lead_id, begun.cycle_number, begun.left_at,
    ${reached(terms.handoff, 'came_back')}, ${reached(terms.acceptance, 'accepted')},
    ${reached(terms.opportunity, 'opportunity')}, ${reached(terms.won, 'won')}
  FROM begun JOIN stage_entry ON stage_entry.lead_id = begun.lead_id AND voided_at IS NULL AND entered_at > left_at
  GROUP BY begun.what, begun.lead_id, begun.cycle_number, begun.left_at
)
SELECT begun.what, count(*) AS leads, ${sum('came_back', 'came_back')}, ${sum('accepted', 'accepted')},
  ${sum('opportunity', 'opportunity')}, ${sum('won', 'won')}
FROM begun LEFT JOIN later ON later.what = begun.what AND later.lead_id = begun.lead_id
  AND later.cycle_number = begun.cycle_number AND later.left_at = begun.left_at
GROUP BY begun.what`;
}
