import type { Agreement } from '../../../model/agreement.ts';
import type { Side } from '../../../model/text.ts';
import { dateOfDay } from '../../../support/local-date.ts';
import { quarterAt } from '../../../support/period.ts';
import { createRandom } from '../../../support/random.ts';
import { localDayAt, startOfDay } from '../../../support/zoned-time.ts';
import { windowDays } from '../arrivals.ts';
import type { RowSink } from '../record-row.ts';
import type { SampleRequest } from '../sample-plan.ts';
import { furtherStreams } from './further-plan.ts';

/**
 * In the first weeks of every quarter most members say whether they would recommend working with the other side. Ids count
 * answers and nothing else, so that nobody can tell whose they are.
 */
export function answerRows(agreement: Agreement, request: SampleRequest, sink: RowSink): void {
  const { zone, fiscalYearStart } = agreement;
  const random = createRandom(request.seed, furtherStreams.answers);
  const last = localDayAt(zone, request.asOf);
  let count = 0;
  for (let day = last - windowDays; day <= last; ) {
    const { firstDay, end } = quarterAt(zone, startOfDay(zone, day), fiscalYearStart);
    for (const [to, asked] of askedAbout(agreement)) {
      for (let answer = 0; answer < asked; answer++) {
        const on = firstDay + 2 + random.below(19);
        const points = random.chance(1, 8) ? random.below(7) : 6 + random.below(5);
        if (!random.chance(4, 5) || on > last || on < last - windowDays) continue;
        sink('nps-answers', [`n-${String(++count).padStart(6, '0')}`, dateOfDay(on), to, String(points)]);
      }
    }
    day = localDayAt(zone, end);
  }
}

/** How many people each side is judged by: those of the other one. */
function askedAbout({ members, teams }: Agreement): readonly (readonly [to: Side, asked: number])[] {
  const of = (side: Side): number =>
    Object.values(members).filter(({ team, active }) => active && teams[team]?.side === side).length;
  return [
    ['marketing', of('sales')],
    ['sales', of('marketing')],
  ];
}
