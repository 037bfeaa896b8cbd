/**
 * The sets of items that weigh at least `least` and no longer would without any one of their items,
 * each in the order of the items; sets in the order in which their items come.
 */
export function minimalSets(items, least) {
    const sets = [];
    const extend = (set, from, weight) => {
        if (weight >= least) {
            if (set.every((item) => weight - item.weight < least))
                sets.push([...set]);
            return;
        }
        for (const [index, item] of items.entries()) {
            if (index >= from)
                extend([...set, item], index + 1, weight + item.weight);
        }
    };
    extend([], 0, 0);
    return sets;
}
