import { decayTable } from '../../../evaluate/score/decay-table.js';
/** Steps that one rule may need; a finer decay is drawn together. */
export const mostSteps = 12;
/** The decay of an event, or of one worth `points`, as steps of the age in whole days. */
export function decaySteps(rule) {
    const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
    for (let spread = 0;; spread++) {
        const runs = runsWithin(table, spread);
        if (runs.length <= mostSteps)
            return { steps: changesOf(runs, table.tail), error: errorOf(table, runs) };
    }
}
/** Neighbouring ages whose points are at most `spread` apart. */
function runsWithin({ points }, spread) {
    const runs = [];
    let fromDay = 0;
    while (fromDay < points.length) {
        const start = points[fromDay] ?? 0;
        let toDay = fromDay + 1;
        // Decays never rise in amount, so the first and the last of a run are its extremes.
        while (toDay < points.length && Math.abs((points[toDay] ?? 0) - start) <= spread)
            toDay++;
        const end = points[toDay - 1] ?? start;
        runs.push({ fromDay, toDay, points: Math.round((start + end) / 2) });
        fromDay = toDay;
    }
    return runs;
}
function changesOf(runs, tail) {
    const falls = runs.map(({ points, toDay }, index) => ({
        change: points - (runs[index + 1]?.points ?? tail),
        untilDay: toDay,
    }));
    return [...(tail === 0 ? [] : [{ change: tail }]), ...falls.filter(({ change }) => change !== 0)];
}
function errorOf({ points }, runs) {
    const errors = runs.flatMap((run) => points.slice(run.fromDay, run.toDay).map((value) => Math.abs(value - run.points)));
    return errors.reduce((greatest, error) => Math.max(greatest, error), 0);
}
