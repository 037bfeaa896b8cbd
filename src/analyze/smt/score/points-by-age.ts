import { decayTable } from '../../../evaluate/score/decay-table.ts';
import type { EventRule } from '../../../model/scoring.ts';
import { choose, compare, type Term, whole } from '../term.ts';

/** The points of one event of an age in whole days, step by step (semantics §3, Decay: engines look up). */
export function pointsByAge({ points, decay }: Pick<EventRule, 'points' | 'decay'>, age: Term): Term {
  const table = decayTable(points, decay);
  let [term, later] = [whole(table.tail), table.tail];
  for (let day = table.points.length - 1; day >= 0; day--) {
    const here = table.points[day] ?? later;
    if (here === later) continue;
    term = choose(compare('lte', age, whole(day)), whole(here), term);
    later = here;
  }
  return term;
}
