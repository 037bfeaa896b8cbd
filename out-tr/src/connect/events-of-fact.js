const dayMs = 86_400_000;
/** Events that leave these facts behind: the newest but k needs k events, the younger ones as old as it is. */
export function eventsOfFact(held) {
    const groups = new Map();
    const single = [];
    for (const { fact, value } of held) {
        const name = JSON.parse(fact);
        const rank = name.newest ?? name.k;
        if (rank === undefined)
            single.push(...unranked(name, value));
        else {
            const { k: _k, newest: _newest, ...events } = name;
            const key = JSON.stringify(events);
            const group = groups.get(key) ?? { name, ages: new Map() };
            groups.set(key, group);
            group.ages.set(rank, value);
        }
    }
    const ranked = [...groups.values()].flatMap(({ ages, name }) => rankedEvents(name, ages));
    return [...ranked, ...single];
}
/** Oldest first; where only so many are kept per days, they lie so far apart. */
function rankedEvents(name, ages) {
    const most = Math.max(...ages.keys());
    const ranks = Array.from({ length: most }, (_, index) => index + 1);
    const { max } = name;
    if (max === undefined) {
        let age = ages.get(most) ?? 0;
        return ranks.toReversed().map((rank) => {
            age = Math.min(age, ages.get(rank) ?? age);
            return eventOf(name, age, rank);
        });
    }
    const kept = [];
    for (const rank of ranks) {
        const apart = (kept[rank - 1 - max.n] ?? -max.perDays * dayMs) + max.perDays * dayMs;
        kept.push(Math.max(ages.get(rank) ?? 0, kept.at(-1) ?? 0, apart));
    }
    return kept.map((age, index) => eventOf(name, age, index + 1));
}
/** The first of some events, or so many of a certain age. */
function unranked(name, value) {
    if (name.kind === 'first')
        return [eventOf(name, value, 1)];
    if (name.kind !== 'count')
        return [];
    const from = (name.fromDay ?? 0) * dayMs;
    return Array.from({ length: Math.min(value, 50) }, (_, index) => eventOf(name, from + index * 60_000, index));
}
function eventOf({ distinctBy, signals = [], where = [] }, age, rank) {
    const asked = where.map(({ property, values }) => [property, values[0] ?? '']);
    const distinct = distinctBy === undefined ? [] : [[distinctBy, `value-${rank}`]];
    return {
        signal: signals[0] ?? '',
        properties: Object.fromEntries([...distinct, ...asked]),
        ageDays: Math.floor(age / dayMs),
        olderByMs: age % dayMs,
        hidden: false,
    };
}
