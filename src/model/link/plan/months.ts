import { inside, type Place } from '../../../diagnostics/place.ts';
import type { PlanDocument } from '../../../generated/documents.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkMonth } from '../../linking/quantities.ts';
import type { Plan } from '../../plan.ts';

/** The months of a plan and the month in which it starts, each no later than the next. */
export function linkPlanMonths(
  written: Pick<PlanDocument, 'months' | 'startsIn'>,
  place: Place,
  linking: Linking,
): Pick<Plan, 'months' | 'startsIn'> | undefined {
  const at = inside(place, 'months');
  const from = linkMonth(written.months.from, inside(at, 'from'), linking);
  const to = linkMonth(written.months.to, inside(at, 'to'), linking);
  const start =
    written.startsIn === undefined ? from : linkMonth(written.startsIn, inside(place, 'startsIn'), linking);
  if (from === undefined || to === undefined || start === undefined) return undefined;
  const { report } = linking;
  if (to < from)
    report({
      code: 'link/empty-span',
      place: inside(at, 'to'),
      message: `the plan ends in ${to}, before it begins in ${from}`,
      help: 'write the first and the last month of the plan, both included',
    });
  if (start > from)
    report({
      code: 'link/empty-span',
      place: inside(place, 'startsIn'),
      message: `work for the plan starts in ${start}, after its first month ${from}`,
      help: `write ${from} or an earlier month, or leave startsIn out`,
    });
  return to < from || start > from ? undefined : { months: { from, to }, startsIn: start };
}
