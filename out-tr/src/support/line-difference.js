/** The fewest lines to take away and to add that lead from one list of lines to the other (Myers 1986, greedy). */
export function lineDifference(before, after) {
    const start = sharedAtStart(before, after);
    const end = sharedAtEnd(before.slice(start), after.slice(start));
    const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const steps = [
        ...before.slice(0, start).map((line) => ({ what: 'same', line })),
        ...stepsBetween(old, fresh),
        ...before.slice(before.length - end).map((line) => ({ what: 'same', line })),
    ];
    return runsOf(steps);
}
function sharedAtStart(left, right) {
    const differing = left.findIndex((line, index) => line !== right[index]);
    return differing === -1 ? left.length : differing;
}
function sharedAtEnd(left, right) {
    let count = 0;
    while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count))
        count++;
    return count;
}
/** For each number of changes the furthest way on each diagonal, which is lines of the old text less lines of the new. */
function stepsBetween(before, after) {
    let ways = new Map();
    for (let changes = 0;; changes++) {
        const next = new Map();
        for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
            const way = alongSame(changed(diagonal, ways, before, after), diagonal, before, after);
            if (way.old === before.length && way.old - diagonal === after.length)
                return stepsOf(way);
            next.set(diagonal, way);
        }
        ways = next;
    }
}
/** One line taken away or added, whichever comes further. */
function changed(diagonal, ways, before, after) {
    const [lower, upper] = [ways.get(diagonal - 1), ways.get(diagonal + 1)];
    if (lower === undefined && upper === undefined)
        return { old: 0 };
    if (upper === undefined || (lower !== undefined && lower.old >= upper.old)) {
        const old = lower?.old ?? 0;
        return wayOn(lower, old + 1, { what: 'old', line: before[old] ?? '' });
    }
    return wayOn(upper, upper.old, { what: 'new', line: after[upper.old - diagonal - 1] ?? '' });
}
function alongSame(from, diagonal, before, after) {
    let way = from;
    for (let old = way.old; old < before.length && old - diagonal < after.length; old++) {
        const line = before[old] ?? '';
        if (line !== after[old - diagonal])
            break;
        way = wayOn(way, old + 1, { what: 'same', line });
    }
    return way;
}
function wayOn(before, old, step) {
    return { old, step, ...(before && { before }) };
}
function stepsOf(last) {
    const steps = [];
    for (let way = last; way?.step !== undefined; way = way.before)
        steps.push(way.step);
    return steps.reverse();
}
function runsOf(steps) {
    const runs = [];
    for (const { what, line } of steps) {
        const last = runs.at(-1);
        if (last?.what === what)
            last.lines.push(line);
        else
            runs.push({ what, lines: [line] });
    }
    return runs;
}
