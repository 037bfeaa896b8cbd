/** One number where all sums together fit into one exactly. */
export function openPlaces(sums) {
    const widths = sums.map(({ furthest }) => 2 * furthest + 1);
    if (widths.reduce((product, width) => product * width, 1) > Number.MAX_SAFE_INTEGER) {
        return (values) => values.join(' ');
    }
    return (values) => {
        let place = 0;
        for (let index = 0; index < values.length; index += 1) {
            place = place * (widths[index] ?? 1) + (values[index] ?? 0) + (sums[index]?.furthest ?? 0);
        }
        return place;
    };
}
