import type { Dialect } from '../dialect.ts';

/** `lead_owner`: who had each lead last, of those that somebody had; for lists of work. */
export function leadOwner(dialect: Dialect, asOf: number): string {
  return `lead_owner AS (
  SELECT owned_id, owner_id FROM (
    SELECT lead_id AS owned_id, owner_id, row_number() OVER (PARTITION BY lead_id
      ORDER BY assigned_at DESC, ${dialect.byCodePoint('assignment_id')} DESC) AS owner_place
    FROM assignment
    WHERE owner_id IS NOT NULL AND assigned_at <= ${asOf} AND coalesce(logged_at, assigned_at) <= ${asOf}
  ) AS owned WHERE owner_place = 1
)`;
}
