/** `isOpen`: slots that all may give to until the end. */
export function clustersOf(units, settlements, isOpen) {
    const clusters = [];
    for (const [unit, { touched }] of units.entries()) {
        const slots = ownSlots(touched, settlements, isOpen);
        const joined = clusters.filter((cluster) => Array.from(slots).some((slot) => cluster.slots.has(slot)));
        for (const cluster of joined)
            clusters.splice(clusters.indexOf(cluster), 1);
        clusters.push({
            units: [...joined.flatMap((cluster) => cluster.units), unit],
            slots: new Set([...joined.flatMap((cluster) => [...cluster.slots]), ...slots]),
        });
    }
    return clusters.map((cluster) => ({ units: cluster.units, isOwn: cluster.slots.size > 0 }));
}
/** The bounded sums that what is given to the slots arrives at. */
function ownSlots(touched, settlements, isOpen) {
    const found = new Set();
    const open = [...touched];
    for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
        if (found.has(slot))
            continue;
        if (!isOpen(slot))
            found.add(slot);
        for (const { reads, gives } of settlements) {
            if (reads.includes(slot) && !isOpen(slot))
                open.push(...gives);
        }
    }
    return found;
}
