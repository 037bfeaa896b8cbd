import type { Asked } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod } from './period-days.ts';

export interface PeriodTerms {
  readonly from: string;
  readonly to: string;
}

/** Cycles that entered each of two stages in the period; they need not be the same (semantics §8). */
export function periodConversion({ from, to }: PeriodTerms, asked: Asked): string {
  const [start, end] = [from, to].map(asked.dialect.text);
  const counted = `counted AS (
  SELECT period.period_number, first_entry.lead_id, first_entry.cycle_number,
    ${flag(`stage_id = ${start}`)} AS entered_from, ${flag(`stage_id = ${end}`)} AS entered_to
  FROM first_entry ${joinPeriod('first_entry.entered_at', asked.dialect)}
  WHERE stage_id IN (${start}, ${end})
)`;
  return figureQuery(asked, [counted, partedTable(asked)], sums(asked, ['entered_from', 'entered_to']), {
    groups: [leadsWith('entered_from = 1'), leadsWith()],
  });
}
