import type { Asked } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod } from './period-days.ts';

/**
 * The clocks of some SLAs that were due in the period, as they stand at asOf (semantics §6): kept are `met` among `met` and
 * `breached`. `waived` are out; `open` ones can still become either. `canceled` belong where they were canceled.
 */
export function compliance({ slas }: { readonly slas: readonly string[] }, asked: Asked): string {
  const states = ['met', 'breached', 'waived', 'canceled', 'open', 'paused'];
  const isOne = slas.length === 0 ? 'false' : `sla_id IN (${slas.map(asked.dialect.text).join(', ')})`;
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number,
    ${states.map((state) => `${flag(`clock_state = '${state}'`)} AS ${state}`).join(', ')}
  FROM clock ${joinPeriod("CASE WHEN clock_state = 'canceled' THEN canceled_at ELSE due_at END", asked.dialect)}
  WHERE ${isOne}
)`;
  return figureQuery(asked, [counted, partedTable(asked)], sums(asked, states), {
    groups: [leadsWith('met + breached > 0'), leadsWith()],
  });
}
