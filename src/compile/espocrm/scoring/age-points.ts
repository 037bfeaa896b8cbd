import type { DecayTable } from '../../../evaluate/score/decay-table.ts';
import { numberLiteral } from '../formula/literal.ts';

/** Changes of points that are spelled out; a table with more is looked up by age. */
const mostChanges = 8;

/** The points by the age of one stored instant, exact at every age; 0 when it is blank. */
export function pointsByAge(field: string, { points, tail }: DecayTable): string {
  const age = `datetime\\diff($now, ${field}, 'days')`;
  const changes = points.flatMap((value, day) => {
    const change = value - (points[day + 1] ?? tail);
    return change === 0 ? [] : [{ change, untilDay: day + 1 }];
  });
  const value =
    changes.length <= mostChanges
      ? [
          ...(tail === 0 ? [] : [numberLiteral(tail)]),
          ...changes.map(
            ({ change, untilDay }) => `ifThenElse(${age} < ${untilDay}, ${numberLiteral(change)}, 0)`,
          ),
        ].join(' + ')
      : `ifThenElse(${age} < ${points.length}, array\\at(list(${points.map((each) => numberLiteral(each)).join(', ')}), number\\floor(${age})), ${numberLiteral(tail)})`;
  return value === '' ? '0' : `ifThenElse(${field} == null, 0, ${value})`;
}

/** By how much the points of one event may be off when nobody saves the lead, however long. */
export function spreadOf({ points, tail }: DecayTable): number {
  const all = [...points, tail];
  return Math.max(...all) - Math.min(...all);
}
