/** To results other than 0. */
export function openWays({ variableOf, from, children, results }) {
    const ends = new Map(results.map(([result, place]) => [place, result !== 0]));
    const leads = new Uint8Array(variableOf.length);
    const countOf = (place) => (from[place + 1] ?? 0) - (from[place] ?? 0);
    const isOpen = (place, at) => leads[children[(from[place] ?? 0) + at] ?? 0] === 1;
    for (let place = variableOf.length - 1; place >= 0; place -= 1) {
        let isSome = ends.get(place) === true;
        for (let at = 0; at < countOf(place) && !isSome; at += 1)
            isSome = isOpen(place, at);
        leads[place] = Number(isSome);
    }
    return {
        draw(near, random) {
            if (leads[0] !== 1)
                return undefined;
            const classes = new Map();
            let place = 0;
            while (!ends.has(place)) {
                const variable = variableOf[place] ?? 0;
                const wanted = near[variable] ?? 0;
                const at = isOpen(place, wanted) && random.chance(19, 20) ? wanted : random.pick(openAt(place));
                classes.set(variable, at);
                place = children[(from[place] ?? 0) + at] ?? 0;
            }
            return classes;
        },
    };
    function openAt(place) {
        return Array.from({ length: countOf(place) }, (_, at) => at).filter((at) => isOpen(place, at));
    }
}
