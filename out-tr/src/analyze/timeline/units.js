export function unitsOf({ types }) {
    const groups = [];
    for (const type of types) {
        const rings = type.rings.map(({ ring }) => ring);
        const joined = groups.filter((group) => rings.some((ring) => group.rings.has(ring)));
        const merged = {
            types: [...joined.flatMap((group) => group.types), type],
            rings: new Set([...joined.flatMap((group) => [...group.rings]), ...rings]),
        };
        for (const group of joined)
            groups.splice(groups.indexOf(group), 1);
        groups.push(merged);
    }
    return groups.map(({ types: together, rings }) => ({
        types: together,
        touched: touchedBy(together),
        isRinged: rings.size > 0,
    }));
}
function touchedBy(types) {
    const givings = types.flatMap((type) => [...type.givings, ...type.rings.flatMap((ring) => ring.givings)]);
    return Array.from(new Set(givings.map(({ slot }) => slot)));
}
