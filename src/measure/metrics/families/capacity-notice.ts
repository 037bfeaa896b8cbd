import { dateOfDay } from '../../../support/local-date.ts';
import { localDayAt } from '../../../support/zoned-time.ts';
import { capacityNotice as noticeOf } from '../../capacity-notice.ts';
import { type FamilyOf, shareFigure } from '../family.ts';

/** Cuts of capacity that take effect in the period and were announced in time, of all plans (semantics §10). */
export const capacityNotice: FamilyOf<'capacity-notice'> = async ({ agreement, measure, periods, asked }) => {
  if (asked.parts !== undefined) return [];
  const changes = Object.values(agreement.plans).flatMap(({ capacity }) => capacity?.changes ?? []);
  return periods.map(({ firstDay, end }, period) => {
    const to = dateOfDay(localDayAt(agreement.zone, end) - 1);
    const { n, k } = noticeOf(changes, measure.noticeDays, { from: dateOfDay(firstDay), to });
    return { period, figure: shareFigure({ n, k }) };
  });
};
