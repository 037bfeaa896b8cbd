/** Clocks that still run at asOf, by SLA: every report names them (semantics §8). */
export const openClocks = `SELECT sla_id, count(*) AS open_clocks FROM clock
WHERE clock_state IN ('open', 'paused') GROUP BY sla_id`;
