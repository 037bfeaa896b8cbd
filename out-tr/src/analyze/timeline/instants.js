const dayMs = 86_400_000;
/**
 * The youngest ages at which the events, given newest first, have the fates that they were given: each in its cell and no
 * younger than the one before; a kept one at least a window behind the n-th last kept, a dropped one less. Nothing when
 * they contradict each other.
 */
export function agesOf(events, rings) {
    const ages = events.map(({ cell }) => cell.fromDay * dayMs);
    const demands = demandsOf(events, rings);
    // Ages only grow, and a demand that is met by way of every event once more is a contradiction.
    for (let round = 0; round <= events.length; round += 1) {
        if (!raise(ages, demands))
            return ages.every((age, index) => isInside(age, events[index])) ? ages : undefined;
    }
    return undefined;
}
function demandsOf(events, rings) {
    const demands = [];
    const kept = new Map();
    for (const [index, event] of events.entries()) {
        if (index > 0)
            demands.push({ older: index, younger: index - 1, by: 0 });
        const nearest = (ring) => kept.get(ring)?.at(-(rings[ring]?.n ?? 1));
        const windowMs = (ring) => (rings[ring]?.perDays ?? 0) * dayMs;
        for (const ring of event.dropped) {
            const before = nearest(ring);
            if (before !== undefined)
                demands.push({ older: before, younger: index, by: 1 - windowMs(ring) });
        }
        for (const ring of event.kept) {
            const before = nearest(ring);
            if (before !== undefined)
                demands.push({ older: index, younger: before, by: windowMs(ring) });
            kept.set(ring, [...(kept.get(ring) ?? []), index]);
        }
    }
    return demands;
}
function raise(ages, demands) {
    let raised = false;
    for (const { older, younger, by } of demands) {
        const least = (ages[younger] ?? 0) + by;
        if ((ages[older] ?? 0) >= least)
            continue;
        ages[older] = least;
        raised = true;
    }
    return raised;
}
function isInside(age, event) {
    return event !== undefined && age < event.cell.toDay * dayMs;
}
