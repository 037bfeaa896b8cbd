import type { Asked } from './asked.ts';
import { figureQuery, flag, partedTable, sums } from './figure-rows.ts';
import { type ContactTerms, contactGroups } from './first-contact.ts';
import { joinPeriod } from './period-days.ts';

/** Of the leads whose clock began in the period, those nobody has contacted at asOf; canceled clocks are out, counted. */
export function untouched({ sla }: ContactTerms, asked: Asked): string {
  const states = ['touched', 'untouched', 'canceled', 'failed'];
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number,
    ${states.map((state) => `${flag(`contact_state = '${state}'`)} AS ${state}`).join(', ')}
  FROM contact_time ${joinPeriod('contact_time.entered_at', asked.dialect)}
  WHERE sla_id = ${asked.dialect.text(sla)}
)`;
  return figureQuery(asked, [counted, partedTable(asked)], sums(asked, states), { groups: contactGroups });
}
