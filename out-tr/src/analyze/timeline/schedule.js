/** An order of the units of each cluster in which few sums are open at a time, so that few rows have to be told apart. */
export function scheduleOf(clusters, order) {
    const settled = new Set();
    const scheduled = clusters.map((cluster) => {
        const inner = innerSettlements(cluster, clusters, order);
        for (const settlement of inner)
            settled.add(settlement);
        return stepsOf(cluster, inner, order);
    });
    return { clusters: scheduled, atEnd: order.settlements.filter((settlement) => !settled.has(settlement)) };
}
/** Settlements to which nothing outside the cluster gives, in their order. */
function innerSettlements(cluster, clusters, { units, settlements, begun }) {
    const others = clusters.filter((each) => each !== cluster).flatMap((each) => each.units);
    const foreign = new Set([...others.flatMap((unit) => units[unit]?.touched ?? []), ...begun]);
    const inner = [];
    for (const settlement of settlements) {
        const isInner = settlement.reads.every((slot) => !foreign.has(slot)) && reaches(cluster, settlement, inner, units);
        if (isInner)
            inner.push(settlement);
        else
            for (const slot of settlement.gives)
                foreign.add(slot);
    }
    return inner;
}
function reaches(cluster, { reads }, inner, units) {
    const touched = cluster.units.flatMap((unit) => units[unit]?.touched ?? []);
    const given = new Set([...touched, ...inner.flatMap(({ gives }) => gives)]);
    return reads.some((slot) => given.has(slot));
}
function stepsOf(cluster, inner, order) {
    const units = new Set(cluster.units);
    const left = new Set(inner);
    const open = new Set();
    const steps = [];
    while (units.size > 0) {
        const next = nextUnit(units, left, open, order);
        units.delete(next);
        for (const slot of order.units[next]?.touched ?? [])
            open.add(slot);
        const settlements = ready(left, units, order);
        for (const { reads, gives } of settlements) {
            for (const slot of gives)
                open.add(slot);
            for (const slot of reads)
                open.delete(slot);
        }
        steps.push({ unit: next, settlements });
    }
    return steps;
}
/** Takes out of `left` what nothing that is still to come gives to. */
function ready(left, units, order) {
    const found = [];
    for (const settlement of left) {
        const waits = unitsFor(settlement, left, units, order).length > 0;
        const isFed = Array.from(left).some((other) => other !== settlement && other.gives.some((slot) => settlement.reads.includes(slot)));
        if (waits || isFed)
            continue;
        found.push(settlement);
        left.delete(settlement);
    }
    return found;
}
/** The units that still have to come before a settlement. */
function unitsFor(settlement, left, units, order) {
    const slots = new Set(settlement.reads);
    // Settlements stand in an order in which each gives to later ones only.
    for (const other of Array.from(left).toReversed()) {
        if (other.gives.some((slot) => slots.has(slot)))
            for (const slot of other.reads)
                slots.add(slot);
    }
    return Array.from(units).filter((unit) => order.units[unit]?.touched.some((slot) => slots.has(slot)));
}
/** A unit of the settlement that opens least; among them the one that opens least itself. */
function nextUnit(units, left, open, order) {
    const targets = Array.from(left, (settlement) => unitsFor(settlement, left, units, order));
    const needed = targets.filter((target) => target.length > 0);
    const target = leastOf(needed, (each) => opened(each, open, order)) ?? Array.from(units);
    return leastOf(target, (unit) => opened([unit], open, order)) ?? 0;
}
function opened(units, open, { units: all, slots }) {
    const touched = new Set(units.flatMap((unit) => all[unit]?.touched ?? []));
    let size = 0;
    for (const slot of touched)
        if (!open.has(slot))
            size += sizeOf(slots[slot]);
    return size;
}
function sizeOf(slot) {
    return slot === undefined ? 0 : Math.log2(1 + slot.high - slot.low);
}
function leastOf(all, weigh) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const each of all) {
        const weight = weigh(each);
        if (weight >= least)
            continue;
        least = weight;
        best = each;
    }
    return best;
}
