/** The pauses known at asOf: united, sorted, without empty ones (semantics §5). */
export function pausesOf(facts, asOf) {
    const spans = facts.flatMap((fact) => {
        if (fact.fact !== 'pause')
            return [];
        const { at, until = Number.POSITIVE_INFINITY } = fact;
        const end = until > asOf ? Number.POSITIVE_INFINITY : until;
        return at < end ? [{ start: at, end }] : [];
    });
    const united = [];
    for (const span of spans.sort((left, right) => left.start - right.start)) {
        const last = united.at(-1);
        if (last === undefined || span.start > last.end)
            united.push(span);
        else
            united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return united;
}
/** The pauses as they would be if every one ended at `instant`: a stop or cancel ends a pause. */
export function pausesUntil(pauses, instant) {
    return pauses
        .filter(({ start }) => start < instant)
        .map(({ start, end }) => ({ start, end: Math.min(end, instant) }));
}
export function isPaused(pauses, instant) {
    return pauses.some(({ start, end }) => start <= instant && instant < end);
}
/** Time counted within [from, to) minus the pauses. */
export function runningTime(timeLine, from, to, pauses) {
    let counted = 0;
    let cursor = from;
    for (const { start, end } of pauses) {
        if (end <= cursor)
            continue;
        if (start >= to)
            break;
        if (start > cursor)
            counted += timeLine.measure(cursor, start);
        cursor = end;
    }
    return cursor < to ? counted + timeLine.measure(cursor, to) : counted;
}
/** The earliest instant at which the running time since `from` is `amount`; or why there is none. */
export function reachRunning(timeLine, from, amount, pauses) {
    let missing = amount;
    let cursor = from;
    for (const { start, end } of pauses) {
        if (missing <= 0 || end <= cursor)
            continue;
        const available = start > cursor ? timeLine.measure(cursor, start) : 0;
        if (available >= missing)
            break;
        missing -= available;
        cursor = end;
    }
    if (cursor === Number.POSITIVE_INFINITY)
        return 'paused';
    return timeLine.reach(cursor, missing) ?? 'beyond';
}
