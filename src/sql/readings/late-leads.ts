import type { Dialect } from '../dialect.ts';
import { leadOwner } from './lead-owner.ts';

/** How many promises on leads are past their limit and still not kept, by SLA: `sla_id, leads, oldest_at`. */
export const latePromises = `SELECT sla_id, count(*) AS leads, min(due_at) AS oldest_at
FROM clock LEFT JOIN cycle_end ON cycle_end.lead_id = clock.lead_id AND cycle_end.cycle_number = clock.cycle_number
WHERE clock_state = 'breached' AND stopped_at IS NULL AND cycle_end.lead_id IS NULL
GROUP BY sla_id`;

/** The newest of them, for a list of work: `sla_id, lead_id, due_at, owner_id`. */
export function lateLeads(dialect: Dialect, asOf: number, limit: number): string {
  return `WITH ${leadOwner(dialect, asOf)}
SELECT sla_id, clock.lead_id, due_at, owner_id
FROM clock LEFT JOIN cycle_end ON cycle_end.lead_id = clock.lead_id AND cycle_end.cycle_number = clock.cycle_number
LEFT JOIN lead_owner ON owned_id = clock.lead_id
WHERE clock_state = 'breached' AND stopped_at IS NULL AND cycle_end.lead_id IS NULL
ORDER BY due_at DESC, ${dialect.byCodePoint('clock.lead_id')}, sla_id LIMIT ${limit}`;
}
