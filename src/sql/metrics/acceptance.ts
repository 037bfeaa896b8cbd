import type { Asked } from './asked.ts';
import { figureQuery, flag, inPeriod, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod } from './period-days.ts';

const outcomes = [
  ['accepted', 'accepted'],
  ['auto_accepted', 'autoAccepted'],
  ['rejected', 'rejected'],
  ['expired', 'expired'],
  ['withdrawn', 'withdrawn'],
  ['gated', 'gate'],
] as const;

/**
 * What became of the handoffs decided in the period (semantics §8): the first decision says when, the newest ruling what;
 * `restated` are those it changed. `withdrawn` and `gated` lie outside the four outcomes. `pending` are all that nobody
 * had decided at asOf, whatever the period; `pending_offered` those of them offered in it.
 */
export function acceptance(asked: Asked): string {
  const told = [...outcomes.map(([name]) => name), 'restated', 'pending', 'pending_offered'];
  const groups = [
    leadsWith('accepted + auto_accepted + rejected + expired > 0'),
    leadsWith('pending = pending_offered'),
  ] as const;
  return figureQuery(asked, [countedTable(asked), partedTable(asked)], sums(asked, told), { groups });
}

function countedTable(asked: Asked): string {
  return `counted AS (
  SELECT period.period_number, lead_id, cycle_number,
    ${outcomes.map(([name, outcome]) => `${flag(`final_outcome = '${outcome}'`)} AS ${name}`).join(',\n    ')},
    ${flag('final_outcome <> first_outcome')} AS restated, 0 AS pending, 0 AS pending_offered
  FROM handoff ${joinPeriod('handoff.decided_at', asked.dialect)}
  WHERE final_outcome <> 'pending'
  UNION ALL
  SELECT period.period_number, lead_id, cycle_number, ${outcomes.map(() => '0').join(', ')}, 0,
    1, ${flag(inPeriod('handoff.offered_at'))}
  FROM handoff CROSS JOIN period
  WHERE final_outcome = 'pending'
)`;
}
