import { decayTable } from '../../../evaluate/score/decay-table.js';
import { choose, compare, whole } from '../term.js';
/** The points of one event of an age in whole days, step by step (semantics §3, Decay: engines look up). */
export function pointsByAge({ points, decay }, age) {
    const table = decayTable(points, decay);
    let [term, later] = [whole(table.tail), table.tail];
    for (let day = table.points.length - 1; day >= 0; day--) {
        const here = table.points[day] ?? later;
        if (here === later)
            continue;
        term = choose(compare('lte', age, whole(day)), whole(here), term);
        later = here;
    }
    return term;
}
