import type { Dialect } from '../dialect.ts';
import { leadOwner } from './lead-owner.ts';

/** How many promises on leads are past their limit and still not kept, by SLA: `sla_id, promises, oldest_at`. */
export function latePromises(slas: readonly string[], dialect: Dialect): string {
  return `SELECT sla_id, count(*) AS promises, min(due_at) AS oldest_at ${lateClocks(slas, dialect)} GROUP BY sla_id`;
}

/** On how many leads they are, each counted once: `leads`. */
export function leadsThatWait(slas: readonly string[], dialect: Dialect): string {
  return `SELECT count(DISTINCT clock.lead_id) AS leads ${lateClocks(slas, dialect)}`;
}

/** Of cycles that go on: the end of one leaves nobody anything to do. */
function lateClocks(slas: readonly string[], { text }: Dialect, owners = ''): string {
  return `FROM clock
LEFT JOIN cycle_end ON cycle_end.lead_id = clock.lead_id AND cycle_end.cycle_number = clock.cycle_number ${owners}
WHERE clock_state = 'breached' AND stopped_at IS NULL AND cycle_end.lead_id IS NULL
  AND ${slas.length === 0 ? 'false' : `sla_id IN (${slas.map(text).join(', ')})`}`;
}

/** The newest of them, for a list of work: `sla_id, lead_id, due_at, owner_id`. */
export function lateLeads(slas: readonly string[], dialect: Dialect, asOf: number, limit: number): string {
  return `WITH ${leadOwner(dialect, asOf)}
SELECT sla_id, clock.lead_id, due_at, owner_id
${lateClocks(slas, dialect, 'LEFT JOIN lead_owner ON owned_id = clock.lead_id')}
ORDER BY due_at DESC, ${dialect.byCodePoint('clock.lead_id')}, sla_id LIMIT ${limit}`;
}
