/** The table in at most `most` (two or more) steps with the smallest error for which a run of near values is taken as one. */
export function ageSteps(table, most) {
    for (let spread = 0;; spread++) {
        const steps = stepsWithin(table, spread);
        if (steps.length <= most)
            return { steps, error: errorOf(table, steps) };
    }
}
/** How far the points of one event move over its life, all ups and downs added. */
export function variationOf({ points, tail }) {
    return points.reduce((sum, value, age) => sum + Math.abs(value - (points[age + 1] ?? tail)), 0);
}
/** Greedy runs whose largest and smallest value are at most `spread` apart; the tail is always kept exactly. */
function stepsWithin({ points, tail }, spread) {
    const steps = [];
    for (let fromDay = 0; fromDay < points.length;) {
        let [low, high] = [points[fromDay] ?? tail, points[fromDay] ?? tail];
        let toDay = fromDay + 1;
        for (; toDay < points.length; toDay++) {
            const value = points[toDay] ?? tail;
            if (Math.max(high, value) - Math.min(low, value) > spread)
                break;
            [low, high] = [Math.min(low, value), Math.max(high, value)];
        }
        steps.push({ fromDay, toDay, points: Math.round((low + high) / 2) });
        fromDay = toDay;
    }
    return [...steps, { fromDay: points.length, points: tail }];
}
function errorOf({ points }, steps) {
    const errors = steps.flatMap((step) => points.slice(step.fromDay, step.toDay).map((value) => Math.abs(value - step.points)));
    return errors.reduce((greatest, error) => Math.max(greatest, error), 0);
}
