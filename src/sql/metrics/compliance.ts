import type { Asked } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod, periodDays } from './period-days.ts';

interface ComplianceTerms {
  readonly slas: readonly string[];
}

/**
 * The clocks of some SLAs that were due in the period, as they stand at asOf (semantics §6): kept are `met` among `met` and
 * `breached`. `waived` are out; `open` ones can still become either. `canceled` belong where they were canceled.
 */
export function compliance(terms: ComplianceTerms, asked: Asked): string {
  return figureQuery(asked, [countedTable(terms, asked), partedTable(asked)], sums(asked, states), {
    groups: [leadsWith('met + breached > 0'), leadsWith()],
  });
}

/** The same of each SLA apart: one row for each period and `sla_id` of which there are clocks. */
export function complianceOfEach(terms: ComplianceTerms, asked: Asked): string {
  const told = sums(asked, states).map(([name, expression]) => `${expression} AS ${name}`);
  return `WITH ${periodDays(asked.dialect)},
${countedTable(terms, asked)}
SELECT period_number, sla_id, ${told.join(',\n  ')}
FROM counted GROUP BY period_number, sla_id`;
}

const states = ['met', 'breached', 'waived', 'canceled', 'open', 'paused'];

function countedTable({ slas }: ComplianceTerms, { dialect }: Asked): string {
  const isOne = slas.length === 0 ? 'false' : `sla_id IN (${slas.map(dialect.text).join(', ')})`;
  return `counted AS (
  SELECT period.period_number, sla_id, lead_id, cycle_number,
    ${states.map((state) => `${flag(`clock_state = '${state}'`)} AS ${state}`).join(', ')}
  FROM clock ${joinPeriod("CASE WHEN clock_state = 'canceled' THEN canceled_at ELSE due_at END", dialect)}
  WHERE ${isOne}
)`;
}
